/**
 * One criterion over all units: takes the appraised result where there is one, finds the row's best value where the
 * method compares units, and scores each cell. A fault in one cell never touches its neighbours.
 */
import { larger, ZERO } from './fraction';
import type { RuleIssue } from './issue';
import { numberOf, proportionOf } from './methods/answers';
import type { RowBest } from './methods/method';
import { isBlank, type Answer, type Reading, type ReadResult } from './reading';
import { isRule, type Rule } from './rule';
import { PENDING, scoreCell, type Outcome } from './score-cell';

export interface ScoredCell {
  readonly reading: Reading;
  readonly outcome: Outcome;
  /** What the unit claimed, where an appraised result replaced it. */
  readonly replaced: unknown;
}

export interface RowResults {
  readonly selfAssessed: readonly unknown[];
  /** Same length; a blank accepts the self-assessment. */
  readonly appraised?: readonly unknown[] | undefined;
}

export function scoreRow(
  rule: Rule | RuleIssue,
  results: RowResults,
  read: ReadResult,
  decimals: number,
): readonly ScoredCell[] {
  const taken = results.selfAssessed.map((self, unit) =>
    takeResult(self, results.appraised?.[unit]),
  );
  const readings = taken.map(({ result }) => read(result));
  const best = isRule(rule) && rule.comparesRow ? bestOf(readings) : NO_BEST;
  return readings.map((reading, unit) => ({
    reading,
    outcome: isRule(rule) ? scoreCell(reading, rule, best, decimals) : blockedBy(rule, reading),
    replaced: taken[unit]?.replaced,
  }));
}

function takeResult(self: unknown, appraised: unknown): { result: unknown; replaced: unknown } {
  return isBlank(appraised)
    ? { result: self, replaced: undefined }
    : { result: appraised, replaced: self };
}

/** A row whose rule cannot be used shows why in every cell that has something to score. */
function blockedBy(issue: RuleIssue, reading: Reading): Outcome {
  const isHeading = issue.code === 'methodMissing' && reading.kind === 'pending';
  return isHeading ? PENDING : { status: 'invalid', issue };
}

const NO_BEST: RowBest = { value: ZERO, inPercent: false };

/** The row speaks in proportions where most answers that can only be one of the two do; a percent cell may be either. */
function bestOf(readings: readonly Reading[]): RowBest {
  const answers = readings.filter(isQuantity);
  const proportions = answers.filter(({ kind }) => kind === 'proportion').length;
  const numbers = answers.filter((answer) => proportionOf(answer) === undefined).length;
  const inPercent = proportions > numbers;
  const values = answers.map(inPercent ? proportionOf : numberOf);
  const value = values.reduce(
    (best, next) =>
      next !== undefined && best !== undefined ? larger(best, next) : (best ?? next),
    undefined,
  );
  return { value: value ?? ZERO, inPercent };
}

function isQuantity(reading: Reading): reading is Answer {
  return (
    reading.kind === 'proportion' || reading.kind === 'number' || reading.kind === 'numberCell'
  );
}
