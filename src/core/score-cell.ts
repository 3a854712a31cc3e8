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
  | { readonly status: 'excluded' }
  | { readonly status: 'notConcerned' }
  | { readonly status: 'invalid'; readonly issue: Issue }
  | {
      readonly status: 'scored';
      readonly points: Points;
      readonly reason: Reason;
      /** Where a declared way of rounding made the points what they are. */
      readonly rounded?: Rounding;
    };

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
      return scoreNotApplicable(rule);
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
  rounding: Rounding = USUAL_ROUNDING,
): Outcome {
  const points = scoreCell(reading, rule, best, decimals, rounding);
  if (typeof points !== 'number') return withoutPoints(points);
  const scored = { status: 'scored', points, reason: reasonOf(reading, rule, best) } as const;
  const isRounded =
    isCoarse(rounding) && scored.points !== exactlyEarned(reading, rule, best, decimals);
  return isRounded ? { ...scored, rounded: rounding } : scored;
}

/** Otherwise rounding is only what figures of so many decimals need. */
function isCoarse({ step, isDown, ofTotal }: Rounding): boolean {
  return !ofTotal && (step > 1 || isDown);
}

/** Undefined where it takes more decimals. */
function exactlyEarned(reading: Reading, rule: Rule, best: RowBest, decimals: number) {
  if (!isAnswer(reading)) return scoreCell(reading, rule, best, decimals);
  const earned = rule.marking.earn(reading, rule.scale, best);
  return 'code' in earned ? undefined : exactPoints(earned, decimals);
}

export function withoutPoints(score: Exclude<CellScore, Points>): Outcome {
  return typeof score === 'string' ? { status: score } : { status: 'invalid', issue: score };
}

function isAnswer(reading: Reading): reading is Answer {
  return !['pending', 'notApplicable', 'no', 'fault'].includes(reading.kind);
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
