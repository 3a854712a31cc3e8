/**
 * One criterion over all units: takes the appraised result where there is one, finds the row's best value where the
 * method compares units, and says what a result comes to. A fault in one cell never touches its neighbours.
 */
import { nameKey } from './identity';
import type { RuleIssue } from './issue';
import type { RowBest } from './methods/method';
import type { Reading, ResultReader } from './reading';
import { isRule, type Rule } from './rule';
import { scoreAward } from './award';
import { USUAL_ROUNDING, type Rounding } from './rounding';
import {
  bestFor,
  bestsOf,
  claimAt,
  isReplaced,
  NO_BEST,
  readAt,
  readingsOf,
  type Bests,
  type RowData,
} from './row-readings';
import { scopeMarks, type Scope, type ScopeMark } from './scope';
import {
  isAnswer,
  reasonOf,
  roundingOf,
  scoreCell,
  withoutPoints,
  type CellScore,
  type Outcome,
} from './score-cell';

export interface RowResults {
  readonly selfAssessed: readonly unknown[];
  /** Same length; a blank accepts the self-assessment. */
  readonly appraised?: readonly unknown[] | undefined;
}

/** What holds for every row of a block. */
export interface BlockTerms {
  /** Of each unit, as people say it; absent where nobody asks whom a row concerns. */
  readonly kinds?: readonly string[] | undefined;
  /** Units are compared, and ranked, among those of one kind. */
  readonly ranksByKind?: boolean | undefined;
  readonly rounding?: Rounding | undefined;
}

/** The same, and what the rows above this one say. */
export interface RowTerms extends BlockTerms {
  readonly scopes?: readonly Scope[] | undefined;
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
  { kinds, ranksByKind, rounding = USUAL_ROUNDING, scopes = [] }: RowTerms = {},
): ScoredRow {
  const comparesKinds = ranksByKind === true && isRule(rule) && rule.comparesRow;
  const row: RowData = {
    rule,
    selfAssessed,
    appraised: appraised ?? [],
    reader,
    decimals,
    rounding,
    marks: kinds && marksOf(rule, scopes, kinds, comparesKinds),
    cohorts: comparesKinds ? kinds?.map(nameKey) : undefined,
  };
  let bests: Bests | undefined;
  const cellAt = (unit: number) => {
    bests ??= bestsOf(row, readingsOf(row));
    return explainAt(row, unit, bests);
  };
  return {
    rule,
    scores: () => scoreAll(row),
    selfScores: (scores) => scoreClaims(row, scores),
    cellAt,
    cells: () => selfAssessed.map((_, unit) => cellAt(unit)),
  };
}

/** A row that compares units of one kind asks for the kind of each. */
function marksOf(
  rule: Rule | RuleIssue,
  above: readonly Scope[],
  kinds: readonly string[],
  comparesKinds: boolean,
) {
  const own = isRule(rule) && rule.scope ? [rule.scope] : [];
  const marks = isRule(rule) ? scopeMarks([...own, ...above], kinds) : undefined;
  if (!comparesKinds || !kinds.some((kind) => nameKey(kind) === '')) return marks;
  return kinds.map((kind, unit): ScopeMark =>
    nameKey(kind) === '' ? { code: 'kindMissing' } : marks?.[unit],
  );
}

/** A reading is dropped with its score: kept for the row, all of them would outlive it. */
function scoreAll(row: RowData): readonly CellScore[] {
  const readings = readingsOf(row);
  const bests = bestsOf(row, readings);
  const shared = 'get' in bests ? undefined : bests;
  const scores: CellScore[] = [];
  for (let unit = 0; unit < row.selfAssessed.length; unit++) {
    scores.push(scoreAt(row, unit, shared ?? bestFor(row, unit, bests), readings?.[unit]));
  }
  return scores;
}

/** Where no unit's score depends on another's, only replaced results have to be scored again. */
function scoreClaims(row: RowData, scores: readonly CellScore[]): readonly CellScore[] {
  const claimed = { ...row, appraised: [] };
  if (isRule(row.rule) && row.rule.comparesRow) return scoreAll(claimed);
  const claims = scores.slice();
  for (let unit = 0; unit < claims.length; unit++) {
    if (isReplaced(row, unit)) claims[unit] = scoreAt(claimed, unit, NO_BEST);
  }
  return claims;
}

function scoreAt(row: RowData, unit: number, best: RowBest, reading?: Reading): CellScore {
  return row.marks?.[unit] ?? scoreOf(row, unit, best, reading ?? readAt(row, unit));
}

function scoreOf(row: RowData, unit: number, best: RowBest, reading: Reading): CellScore {
  const { rule, decimals, rounding } = row;
  if (!isRule(rule)) return blockedBy(rule, reading);
  const score = scoreCell(reading, rule, best, decimals, rounding);
  // Points first, which nearly every cell has. Words that a scale knows as a label are that label.
  return typeof score === 'object' && reading.kind === 'award'
    ? scoreAward({ ...reading, ...awardedTo(row, unit, rule, best) })
    : score;
}

/** Where an award stands, and what it may be taken from. */
function awardedTo(row: RowData, unit: number, rule: Rule, best: RowBest) {
  const { decimals, rounding } = row;
  const claim = () => scoreCell(claimAt(row, unit), rule, best, decimals, rounding);
  return { rule, decimals, claim: isReplaced(row, unit) ? claim : undefined };
}

function explainAt(row: RowData, unit: number, bests: Bests): ScoredCell {
  const reading = readAt(row, unit);
  return {
    reading,
    outcome: outcomeAt(row, unit, bestFor(row, unit, bests), reading),
    replaced: isReplaced(row, unit) ? row.selfAssessed[unit] : undefined,
  };
}

function outcomeAt(row: RowData, unit: number, best: RowBest, reading: Reading): Outcome {
  const { rule, marks } = row;
  const points = marks?.[unit] ?? scoreOf(row, unit, best, reading);
  if (typeof points !== 'number') return withoutPoints(points);
  if (!isRule(rule)) throw new RangeError('points without a rule');
  const awarded = awardReason(row, unit, rule, best, reading);
  if (awarded !== undefined) return { status: 'scored', points, reason: awarded };
  const rounded = isAnswer(reading) ? roundingOf(reading, rule, best, points, row) : undefined;
  const reason = reasonOf(reading, rule, best);
  return { status: 'scored', points, reason, rounded };
}

/** Undefined where nothing is awarded, or the scale knows the words as a label. */
function awardReason(row: RowData, unit: number, rule: Rule, best: RowBest, reading: Reading) {
  const { decimals, rounding } = row;
  const pointsOf = (of: Reading) => {
    const score = scoreCell(of, rule, best, decimals, rounding);
    return typeof score === 'number' ? score : undefined;
  };
  if (reading.kind !== 'award' || pointsOf(reading) !== undefined) return undefined;
  const { kind, award } = reading;
  return { kind, award, claimed: pointsOf(claimAt(row, unit)) };
}

/** A row whose rule cannot be used shows why in every cell that has something to score. */
function blockedBy(issue: RuleIssue, reading: Reading): 'pending' | RuleIssue {
  const isHeading = issue.code === 'methodMissing' && reading.kind === 'pending';
  return isHeading ? 'pending' : issue;
}
