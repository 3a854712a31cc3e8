/**
 * One reading under one rule gives one score. Here live the decisions that no method makes: blanks stay pending,
 * `Không` is 0, `KPS` follows the rule's policy, faults stay where they are, and points are rounded, once.
 */
import type { Issue } from './issue';
import type { RowBest } from './methods/method';
import { exactPoints, roundToPoints, type Points } from './points';
import type { Answer, Reading } from './reading';
import type { Reason } from './reason';
import { roundRow, USUAL_ROUNDING, type Rounding } from './rounding';
import type { Rule } from './rule';

/** A score without its reason: what sums, ranks and sheets need of a cell. */
export type CellScore = Points | 'pending' | 'excluded' | 'notConcerned' | Issue;

/** Neither points nor maximum count: nothing arose and the rule leaves it out, or the row does not concern the unit. */
export function leavesIndex(score: CellScore | undefined): boolean {
  return score === 'excluded' || score === 'notConcerned';
}

/** A score and how it came about. */
export type Outcome =
  | { readonly status: 'pending' }
  | { readonly status: 'excluded'; readonly limit?: Limit }
  | { readonly status: 'notConcerned' }
  | { readonly status: 'invalid'; readonly issue: Issue }
  | {
      readonly status: 'scored';
      readonly points: Points;
      readonly reason: Reason;
      /** Where a declared way of rounding made the points what they are. */
      readonly rounded?: Rounding | undefined;
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
  rounding: Rounding = USUAL_ROUNDING,
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
      if ('code' in earned) return earned;
      return rounding === USUAL_ROUNDING
        ? roundToPoints(earned, decimals)
        : roundRow(earned, rule.maximum, decimals, rounding);
    }
  }
}

/** What a row comes to where nothing arose. */
export function policyScore({ notApplicable: policy, maximum }: Rule): CellScore {
  if (policy === 'exclude') return 'excluded';
  return policy === 'maximum' ? maximum : 0;
}

/** The rounding that an answer's points owe to what the locality declares; undefined where it changed nothing. */
export function roundingOf(
  answer: Answer,
  rule: Rule,
  best: RowBest,
  points: Points,
  { decimals, rounding }: { readonly decimals: number; readonly rounding: Rounding },
): Rounding | undefined {
  const { step, isDown, ofTotal } = rounding;
  if (ofTotal || (step === 1 && !isDown)) return undefined;
  const earned = rule.marking.earn(answer, rule.scale, best);
  return 'code' in earned || exactPoints(earned, decimals) === points ? undefined : rounding;
}

export function withoutPoints(score: Exclude<CellScore, Points>): Outcome {
  return typeof score === 'string' ? { status: score } : { status: 'invalid', issue: score };
}

export function isAnswer(reading: Reading): reading is Answer {
  return !NO_ANSWERS.includes(reading.kind);
}

const NO_ANSWERS: readonly Reading['kind'][] = ['pending', 'notApplicable', 'no', 'fault'];

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
