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
  | { readonly status: 'excluded'; readonly limit?: Limit }
  | { readonly status: 'invalid'; readonly issue: Issue }
  | {
      readonly status: 'scored';
      readonly points: Points;
      readonly reason: Reason;
      readonly limit?: Limit;
    };

/** A condition that has decided. */
export interface Limit {
  /** What it asks, as typed: `1.1.1 = 0`. */
  readonly asked: string;
  /** The points without it; undefined where there were none. */
  readonly before: Points | undefined;
}

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
      return policyScore(rule);
    case 'fault':
      return reading.issue;
    default: {
      const earned = rule.marking.earn(reading, rule.scale, best);
      return 'code' in earned ? earned : roundToPoints(earned, decimals);
    }
  }
}

/** What a row comes to where nothing arose. */
export function policyScore({ notApplicable: policy, maximum }: Rule): CellScore {
  if (policy === 'exclude') return 'excluded';
  return policy === 'maximum' ? maximum : 0;
}

export function withoutPoints(score: Exclude<CellScore, Points>): Outcome {
  return typeof score === 'string' ? { status: score } : { status: 'invalid', issue: score };
}

/** Which part of the rule decided, for a reading that has points. */
export function reasonOf(reading: Reading, rule: Rule, best: RowBest): Reason {
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
