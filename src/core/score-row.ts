/**
 * One criterion over all units: takes the appraised result where there is one, finds the row's best value where the
 * method compares units, and says what a result comes to. A fault in one cell never touches its neighbours.
 */
import { larger, ZERO } from './fraction';
import type { RuleIssue } from './issue';
import { numberOf, proportionOf } from './methods/answers';
import type { RowBest } from './methods/method';
import { isBlank, type Answer, type Reading, type ReadResult } from './reading';
import { isRule, type Rule } from './rule';
import { explainCell, scoreCell, withoutPoints, type CellScore, type Outcome } from './score-cell';

export interface RowResults {
  readonly selfAssessed: readonly unknown[];
  /** Same length; a blank accepts the self-assessment. */
  readonly appraised?: readonly unknown[] | undefined;
}

/** A row whose rule is read. Scores are worked out when asked for and not kept: a round has hundreds of thousands. */
export interface ScoredRow {
  readonly rule: Rule | RuleIssue;
  /** One per unit. */
  readonly scores: () => readonly CellScore[];
  /** What they would be had nobody appraised; `scores` are the row's own, which most units share. */
  readonly selfScores: (scores: readonly CellScore[]) => readonly CellScore[];
  /** All there is to say about one unit's cell. */
  readonly cellAt: (unit: number) => ScoredCell;
  readonly cells: () => readonly ScoredCell[];
}

export interface ScoredCell {
  readonly reading: Reading;
  readonly outcome: Outcome;
  /** What the unit claimed, where an appraised result replaced it. */
  readonly replaced: unknown;
}

export function scoreRow(
  rule: Rule | RuleIssue,
  { selfAssessed, appraised = [] }: RowResults,
  read: ReadResult,
  decimals: number,
): ScoredRow {
  const comparesRow = isRule(rule) && rule.comparesRow;
  const isReplaced = (unit: number) => !isBlank(appraised[unit]);
  const readAt = (unit: number) => read(isReplaced(unit) ? appraised[unit] : selfAssessed[unit]);
  const readAll = () => selfAssessed.map((_, unit) => readAt(unit));
  const scorerAmong = (readings: readonly Reading[]) =>
    scorerFor(rule, comparesRow ? bestOf(readings) : NO_BEST, decimals);
  const scoreAll = (readings: readonly Reading[]) => readings.map(scorerAmong(readings).score);
  let scorer: Scorer | undefined;
  const cellAt = (unit: number) => {
    scorer ??= scorerAmong(comparesRow ? readAll() : []);
    const reading = readAt(unit);
    const replaced = isReplaced(unit) ? selfAssessed[unit] : undefined;
    return { reading, outcome: scorer.explain(reading), replaced };
  };
  return {
    rule,
    scores: () => scoreAll(readAll()),
    selfScores: (scores) => {
      if (comparesRow) return scoreAll(selfAssessed.map(read));
      const { score } = scorerAmong([]);
      return scores.map((own, unit) => (isReplaced(unit) ? score(read(selfAssessed[unit])) : own));
    },
    cellAt,
    cells: () => selfAssessed.map((_, unit) => cellAt(unit)),
  };
}

/** How the cells of a row are scored once the best of them is known. */
interface Scorer {
  readonly score: (reading: Reading) => CellScore;
  readonly explain: (reading: Reading) => Outcome;
}

function scorerFor(rule: Rule | RuleIssue, best: RowBest, decimals: number): Scorer {
  return isRule(rule)
    ? {
        score: (reading) => scoreCell(reading, rule, best, decimals),
        explain: (reading) => explainCell(reading, rule, best, decimals),
      }
    : {
        score: (reading) => blockedBy(rule, reading),
        explain: (reading) => withoutPoints(blockedBy(rule, reading)),
      };
}

/** A row whose rule cannot be used shows why in every cell that has something to score. */
function blockedBy(issue: RuleIssue, reading: Reading): 'pending' | RuleIssue {
  const isHeading = issue.code === 'methodMissing' && reading.kind === 'pending';
  return isHeading ? 'pending' : issue;
}

const NO_BEST: RowBest = { value: ZERO, inPercent: false };

/** The row speaks in proportions where most answers that can only be one of the two do; a percent cell may be either. */
function bestOf(readings: readonly Reading[]): RowBest {
  let proportions = 0;
  let numbers = 0;
  for (const reading of readings) {
    if (reading.kind === 'proportion') proportions++;
    else if (isQuantity(reading) && proportionOf(reading) === undefined) numbers++;
  }
  const inPercent = proportions > numbers;
  let best = ZERO;
  for (const reading of readings) {
    const value = isQuantity(reading) ? (inPercent ? proportionOf : numberOf)(reading) : undefined;
    if (value !== undefined) best = larger(best, value);
  }
  return { value: best, inPercent };
}

function isQuantity(reading: Reading): reading is Answer {
  return (
    reading.kind === 'proportion' || reading.kind === 'number' || reading.kind === 'numberCell'
  );
}
