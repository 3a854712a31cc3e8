/**
 * One criterion over all units: takes the appraised result where there is one, finds the row's best value where the
 * method compares units, and says what a result comes to. A fault in one cell never touches its neighbours.
 */
import { ZERO } from './fraction';
import type { RuleIssue } from './issue';
import type { RowBest } from './methods/method';
import { isBlank, readResult, type Reading, type ResultReader } from './reading';
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
  { selfAssessed, appraised }: RowResults,
  reader: ResultReader,
  decimals: number,
): ScoredRow {
  const row: RowData = { rule, selfAssessed, appraised: appraised ?? [], reader, decimals };
  let best: RowBest | undefined;
  const cellAt = (unit: number) => {
    best ??= bestOf(row);
    return explainAt(row, unit, best);
  };
  return {
    rule,
    scores: () => scoreAll(row),
    selfScores: (scores) => scoreClaims(row, scores),
    cellAt,
    cells: () => selfAssessed.map((_, unit) => cellAt(unit)),
  };
}

/**
 * What the loops over cells work on. They are functions of their own, fed with data, because what the engine has
 * compiled of a function made for one row is lost with the row.
 */
interface RowData {
  readonly rule: Rule | RuleIssue;
  readonly selfAssessed: readonly unknown[];
  readonly appraised: readonly unknown[];
  readonly reader: ResultReader;
  readonly decimals: number;
}

function comparesUnits({ rule }: RowData): boolean {
  return isRule(rule) && rule.comparesRow;
}

function bestOf(row: RowData): RowBest {
  const { rule, selfAssessed } = row;
  if (!isRule(rule)) return NO_BEST;
  return rule.marking.bestOf?.(selfAssessed.map((_, unit) => readAt(row, unit))) ?? NO_BEST;
}

function isReplaced({ appraised }: RowData, unit: number): boolean {
  return !isBlank(appraised[unit]);
}

function readAt(row: RowData, unit: number): Reading {
  const results = isReplaced(row, unit) ? row.appraised : row.selfAssessed;
  return readResult(row.reader, results[unit]);
}

/** A reading is dropped with its score: kept for the row, all of them would outlive it. */
function scoreAll(row: RowData): readonly CellScore[] {
  const best = bestOf(row);
  const scores: CellScore[] = [];
  for (let unit = 0; unit < row.selfAssessed.length; unit++) {
    scores.push(score(row, readAt(row, unit), best));
  }
  return scores;
}

/** Where no unit's score depends on another's, only replaced results have to be scored again. */
function scoreClaims(row: RowData, scores: readonly CellScore[]): readonly CellScore[] {
  const claimed = { ...row, appraised: [] };
  if (comparesUnits(row)) return scoreAll(claimed);
  const claims = scores.slice();
  for (let unit = 0; unit < claims.length; unit++) {
    if (isReplaced(row, unit)) claims[unit] = score(row, readAt(claimed, unit), NO_BEST);
  }
  return claims;
}

function score({ rule, decimals }: RowData, reading: Reading, best: RowBest): CellScore {
  return isRule(rule) ? scoreCell(reading, rule, best, decimals) : blockedBy(rule, reading);
}

function explainAt(row: RowData, unit: number, best: RowBest): ScoredCell {
  const { rule, decimals } = row;
  const reading = readAt(row, unit);
  const outcome = isRule(rule)
    ? explainCell(reading, rule, best, decimals)
    : withoutPoints(blockedBy(rule, reading));
  return { reading, outcome, replaced: isReplaced(row, unit) ? row.selfAssessed[unit] : undefined };
}

/** A row whose rule cannot be used shows why in every cell that has something to score. */
function blockedBy(issue: RuleIssue, reading: Reading): 'pending' | RuleIssue {
  const isHeading = issue.code === 'methodMissing' && reading.kind === 'pending';
  return isHeading ? 'pending' : issue;
}

const NO_BEST: RowBest = { value: ZERO, inPercent: false };
