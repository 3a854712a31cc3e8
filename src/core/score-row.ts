/**
 * One criterion over all units: takes the appraised result where there is one, finds the row's best value where the
 * method compares units, and says what a result comes to. A fault in one cell never touches its neighbours.
 */
import { ZERO } from './fraction';
import type { RuleIssue } from './issue';
import type { RowBest } from './methods/method';
import { isBlank, readResult, type Reading, type ResultReader } from './reading';
import { isRule, type Rule } from './rule';
import { scoreAward } from './award';
import { reasonOf, scoreCell, withoutPoints, type CellScore, type Outcome } from './score-cell';

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
  const readings = selfAssessed.map((_, unit) => comparedAt(row, unit));
  return rule.marking.bestOf?.(readings, rule.scale) ?? NO_BEST;
}

/** Points taken off leave the result as it was claimed. */
function comparedAt(row: RowData, unit: number): Reading {
  const reading = readAt(row, unit);
  const isLess = reading.kind === 'award' && reading.award.kind === 'less';
  return isLess ? claimAt(row, unit) : reading;
}

function claimAt({ reader, selfAssessed }: RowData, unit: number): Reading {
  return readResult(reader, selfAssessed[unit]);
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
    scores.push(scoreAt(row, unit, best));
  }
  return scores;
}

/** Where no unit's score depends on another's, only replaced results have to be scored again. */
function scoreClaims(row: RowData, scores: readonly CellScore[]): readonly CellScore[] {
  const claimed = { ...row, appraised: [] };
  if (comparesUnits(row)) return scoreAll(claimed);
  const claims = scores.slice();
  for (let unit = 0; unit < claims.length; unit++) {
    if (isReplaced(row, unit)) claims[unit] = scoreAt(claimed, unit, NO_BEST);
  }
  return claims;
}

function scoreAt(row: RowData, unit: number, best: RowBest): CellScore {
  const { rule, decimals } = row;
  const reading = readAt(row, unit);
  if (!isRule(rule)) return blockedBy(rule, reading);
  const score = scoreCell(reading, rule, best, decimals);
  // Words that a scale knows as a label are that label.
  return reading.kind === 'award' && typeof score === 'object'
    ? scoreAward({ ...reading, ...awardedTo(row, unit, rule, best) })
    : score;
}

/** Where an award stands, and what it may be taken from. */
function awardedTo(row: RowData, unit: number, rule: Rule, best: RowBest) {
  const { decimals } = row;
  const claim = () => scoreCell(claimAt(row, unit), rule, best, decimals);
  return { rule, decimals, claim: isReplaced(row, unit) ? claim : undefined };
}

function explainAt(row: RowData, unit: number, best: RowBest): ScoredCell {
  const reading = readAt(row, unit);
  return {
    reading,
    outcome: outcomeAt(row, unit, best, reading),
    replaced: isReplaced(row, unit) ? row.selfAssessed[unit] : undefined,
  };
}

function outcomeAt(row: RowData, unit: number, best: RowBest, reading: Reading): Outcome {
  const { rule, decimals } = row;
  const score = scoreAt(row, unit, best);
  if (typeof score !== 'number') return withoutPoints(score);
  if (!isRule(rule)) throw new RangeError('points without a rule');
  if (reading.kind === 'award') {
    const { award } = reading;
    const isLabel = typeof scoreCell(reading, rule, best, decimals) === 'number';
    const claimed = scoreCell(claimAt(row, unit), rule, best, decimals);
    if (!isLabel) {
      const claimedPoints = typeof claimed === 'number' ? claimed : undefined;
      const reason = { kind: 'award', award, claimed: claimedPoints } as const;
      return { status: 'scored', points: score, reason };
    }
  }
  return { status: 'scored', points: score, reason: reasonOf(reading, rule, best) };
}

/** A row whose rule cannot be used shows why in every cell that has something to score. */
function blockedBy(issue: RuleIssue, reading: Reading): 'pending' | RuleIssue {
  const isHeading = issue.code === 'methodMissing' && reading.kind === 'pending';
  return isHeading ? 'pending' : issue;
}

const NO_BEST: RowBest = { best: ZERO, lowest: ZERO, inPercent: false, descending: [] };
