/**
 * Scored rows with their conditions applied: a leaf whose condition holds for a unit is capped, or counts as not arisen, for
 * that unit. Rows are asked in the order of what they wait for. While what a condition asks about has no points, it does not
 * bite: the unit is provisional anyway.
 */
import { foldText } from '../fold-text';
import { compareFractions, multiply, type Fraction } from '../fraction';
import { sameName } from '../identity';
import type { ConditionIssue } from '../issue';
import { cappedSum } from '../leaf-sum';
import { pointsToFraction, type Points } from '../points';
import { roundRow, USUAL_ROUNDING } from '../rounding';
import { isRule, type Rule } from '../rule';
import { kindDoubt } from '../scope';
import { leavesIndex, policyScore, type CellScore, type Limit, type Outcome } from '../score-cell';
import type { BlockTerms, ScoredCell, ScoredRow } from '../score-row';
import type { Vocabulary } from '../vocabulary';
import { compares, type Clause, type Condition, type Effect } from './condition';
import { conditionsOfRows, type LeafConditions, type RowConditions } from './conditions-of-rows';

interface Block extends BlockTerms {
  readonly rows: readonly Readonly<Record<'scale' | 'maximum', unknown> & { code: string }>[];
  readonly decimals: number;
  readonly words: Vocabulary;
}

/** `claims`: the same rows as if nobody had appraised; made only where a row has a condition. */
export function applyConditions(
  scored: readonly ScoredRow[],
  block: Block,
  claims: () => readonly ScoredRow[],
): readonly ScoredRow[] {
  const found = conditionsOfRows(block.rows, block.words);
  if (found === undefined) return scored;
  const state: State = { scored, block, found, known: new Map() };
  let claimed: readonly ScoredRow[] | undefined;
  return scored.map((row, i) => {
    const own = found.ofLeaf.get(i);
    if (own === undefined || !isRule(row.rule)) return row;
    const { issue } = own;
    if (issue !== undefined) return blocked(row, issue);
    const cellAt = (unit: number) => explain(state, i, unit);
    return {
      rule: row.rule,
      scores: () => finalScores(state, i),
      selfScores: () => (claimed ??= claims())[i]?.scores() ?? [],
      cellAt,
      cells: () => row.scores().map((_, unit) => cellAt(unit)),
    };
  });
}

interface State {
  readonly scored: readonly ScoredRow[];
  readonly block: Block;
  readonly found: RowConditions;
  /** By row; each is worked out once. */
  readonly known: Map<number, readonly CellScore[]>;
}

/** What has been typed waits until the condition can be read; blanks stay blank. */
function blocked(row: ScoredRow, issue: ConditionIssue): ScoredRow {
  const block = (score: CellScore): CellScore => (isLeft(score) ? score : issue);
  const cellAt = (unit: number): ScoredCell => {
    const cell = row.cellAt(unit);
    if (isLeft(cell.outcome.status)) return cell;
    return { ...cell, outcome: { status: 'invalid', issue } };
  };
  return {
    rule: row.rule,
    scores: () => row.scores().map(block),
    selfScores: (scores) => scores,
    cellAt,
    cells: () => row.cells().map((_, unit) => cellAt(unit)),
  };
}

/** No condition changes it: nothing is typed, or nothing that is typed counts. */
function isLeft(score: unknown): boolean {
  return score === 'pending' || score === 'notConcerned';
}

function finalScores(state: State, row: number): readonly CellScore[] {
  const known = state.known.get(row);
  if (known !== undefined) return known;
  const { scored, found } = state;
  const base = scored[row]?.scores() ?? [];
  const own = found.ofLeaf.get(row);
  const scores =
    own === undefined
      ? base
      : base.map((score, unit) => limited(state, row, own, score, unit).score);
  state.known.set(row, scores);
  return scores;
}

interface Limited {
  readonly score: CellScore;
  /** The condition that decided. */
  readonly by?: Condition;
}

function limited(
  state: State,
  row: number,
  { conditions, issue }: LeafConditions,
  score: CellScore,
  unit: number,
): Limited {
  if (issue !== undefined) return { score: isLeft(score) ? score : issue };
  let result: Limited = { score };
  for (const condition of conditions) {
    const changed = changedBy(state, row, condition, result.score, unit);
    if (changed !== undefined) result = { score: changed, by: condition };
  }
  return result;
}

type Cap = Extract<Effect, { kind: 'cap' }>;

/** Undefined where the condition changes nothing. */
function changedBy(
  state: State,
  row: number,
  { clauses, effect }: Condition,
  score: CellScore,
  unit: number,
): CellScore | undefined {
  const rule = ruleAt(state, row);
  if (rule === undefined || typeof score === 'object' || score === 'notConcerned') return undefined;
  const asked = clauses.flatMap((clause) => (clause.kind === 'unitKind' ? clause.unitKind : []));
  const doubt = kindDoubt(asked, state.block.kinds ?? [], unit);
  if (doubt !== undefined) return score === 'pending' ? undefined : doubt;
  const isHeld = (clause: Clause) => holds(state, clause, unit);
  const changed = effectOn(score, effect, rule, state.block);
  return changed !== undefined && clauses.every(isHeld) ? changed : undefined;
}

function effectOn(
  score: CellScore,
  effect: Effect,
  rule: Rule,
  block: Block,
): CellScore | undefined {
  if (effect.kind === 'notApplicable') return policyScore(rule);
  const cap = capOf(effect, rule, block);
  return typeof score === 'number' && score > cap ? cap : undefined;
}

function capOf({ amount, inPercent }: Cap, { maximum }: Rule, block: Block): Points {
  const { decimals, rounding = USUAL_ROUNDING } = block;
  const share = inPercent ? multiply(amount, pointsToFraction(maximum, decimals)) : amount;
  return roundRow(share, maximum, decimals, rounding);
}

function ruleAt({ scored }: State, row: number): Rule | undefined {
  const rule = scored[row]?.rule;
  return rule !== undefined && isRule(rule) ? rule : undefined;
}

function holds(state: State, clause: Clause, unit: number): boolean {
  const { scored, found, block } = state;
  if (clause.kind === 'unitKind') return isOfKind(block, unit, clause.unitKind);
  const leaves = found.leavesAt(clause.code);
  if (clause.kind === 'answer') {
    const reading = scored[leaves[0] ?? -1]?.cellAt(unit).reading;
    return (
      reading !== undefined &&
      'text' in reading &&
      foldText(reading.text) === foldText(clause.answer)
    );
  }
  const sum = sumAt(state, clause.code, leaves, unit);
  if (sum === undefined) return false;
  const { points, maximum } = sum;
  const value: Fraction = clause.inPercent
    ? { numerator: points, denominator: maximum }
    : pointsToFraction(points, block.decimals);
  return compares(compareFractions(value, clause.amount), clause.sign);
}

function isOfKind({ kinds }: Block, unit: number, kind: string): boolean {
  return sameName(kinds?.[unit] ?? '', kind);
}

/** Undefined while one of the leaves has no points, and where none of them applies. */
function sumAt(state: State, code: string, leaves: readonly number[], unit: number) {
  let points: Points = 0;
  let maximum: Points = 0;
  for (const leaf of leaves) {
    const score = finalScores(state, leaf)[unit];
    if (leavesIndex(score)) continue;
    if (typeof score !== 'number') return undefined;
    points += score;
    maximum += ruleAt(state, leaf)?.maximum ?? 0;
  }
  if (maximum === 0) return undefined;
  const { block, known } = state;
  const scoreAt = (row: number) => (leaves.includes(row) ? known.get(row)?.[unit] : 'excluded');
  return cappedSum(block, code, scoreAt) ?? { points, maximum };
}

function explain(state: State, row: number, unit: number): ScoredCell {
  const base = state.scored[row];
  const own = state.found.ofLeaf.get(row);
  if (base === undefined || own === undefined) throw new RangeError(`no row ${row}`);
  const cell = base.cellAt(unit);
  const before = base.scores()[unit] ?? 'pending';
  const { score, by } = limited(state, row, own, before, unit);
  if (by === undefined) return cell;
  const limit: Limit = { asked: by.asked, before: typeof before === 'number' ? before : undefined };
  return { ...cell, outcome: limitedOutcome(cell.outcome, score, limit, by) };
}

function limitedOutcome(
  outcome: Outcome,
  score: CellScore,
  limit: Limit,
  { effect }: Condition,
): Outcome {
  if (typeof score === 'object') return { status: 'invalid', issue: score };
  if (score === 'pending' || score === 'notConcerned') return { status: score };
  if (score === 'excluded') return { status: 'excluded', limit };
  const isScored = outcome.status === 'scored' && effect.kind === 'cap';
  const reason = isScored ? outcome.reason : ({ kind: 'condition' } as const);
  return { status: 'scored', points: score, reason, limit };
}
