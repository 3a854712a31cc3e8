/**
 * One reading under one rule gives one score. Here live the decisions that no method makes: blanks stay pending,
 * `Không` is 0, `KPS` follows the rule's policy, faults stay where they are, and points are rounded, once.
 */
import type { Issue } from './issue';
import type { RowBest } from './methods/method';
import { roundToPoints, type Points } from './points';
import type { Reading } from './reading';
import type { Reason } from './reason';
import type { Rule } from './rule';

/** A score without its reason: what sums, ranks and sheets need of a cell. */
export type CellScore = Points | 'pending' | 'excluded' | Issue;

/** A score and how it came about. */
export type Outcome =
  | { readonly status: 'pending' }
  | { readonly status: 'excluded' }
  | { readonly status: 'invalid'; readonly issue: Issue }
  | { readonly status: 'scored'; readonly points: Points; readonly reason: Reason };

export function scoreCell(
  reading: Reading,
  rule: Rule,
  best: RowBest,
  decimals: number,
): CellScore {
  switch (reading.kind) {
    case 'pending':
      return 'pending';
    case 'no':
      return 0;
    case 'notApplicable':
      return scoreNotApplicable(rule);
    case 'fault':
      return reading.issue;
    default: {
      const earned = rule.marking.earn(reading, rule.scale, best);
      return 'code' in earned ? earned : roundToPoints(earned, decimals);
    }
  }
}

function scoreNotApplicable({ notApplicable: policy, maximum }: Rule): CellScore {
  if (policy === 'exclude') return 'excluded';
  return policy === 'maximum' ? maximum : 0;
}

/** The same score with its reason. */
export function explainCell(
  reading: Reading,
  rule: Rule,
  best: RowBest,
  decimals: number,
): Outcome {
  const score = scoreCell(reading, rule, best, decimals);
  if (typeof score !== 'number') return withoutPoints(score);
  return { status: 'scored', points: score, reason: reasonOf(reading, rule, best) };
}

export function withoutPoints(score: Exclude<CellScore, Points>): Outcome {
  return typeof score === 'string' ? { status: score } : { status: 'invalid', issue: score };
}

function reasonOf(reading: Reading, rule: Rule, best: RowBest): Reason {
  switch (reading.kind) {
    case 'notApplicable':
      return { kind: 'notApplicable', policy: rule.notApplicable };
    case 'pending':
    case 'no':
    case 'fault':
      return { kind: 'notDone' };
    default:
      return rule.marking.reason(reading, rule.scale, best);
  }
}
