/**
 * A whole round from typed results to totals, indexes, ranks, grades and deductions: the one object that every figure
 * outside the sheet comes from. Units are columns, leaves are rows; nothing here knows a sheet.
 */
import { groupOf } from './code';
import { componentDeductions, type ComponentDeduction } from './component-deductions';
import { criterionTree } from './criterion-tree';
import { whyOf, type Why } from './why';
import { compareFractions, type Fraction } from './fraction';
import { gradeOf, type GradeBand } from './grade';
import { indexOf } from './index-value';
import { leafScoreOf, sumLeaves, type LeafScore, type LeafSums } from './leaf-sum';
import { pointsToFraction, type Points } from './points';
import { compareDescending, competitionRanks } from './rank';
import { isRule } from './rule';
import { scoreBlock, type BlockRow, type ScoredRow } from './score-block';
import type { ScoredCell } from './score-row';
import type { Vocabulary } from './vocabulary';

interface RoundRow extends BlockRow {
  readonly code: string;
}

export interface Round {
  /** Leaves and, if present, the rows above them, which are ignored. */
  readonly rows: readonly RoundRow[];
  readonly unitCount: number;
  readonly decimals: number;
  readonly grades: readonly GradeBand[];
  /** Group codes, compared in this order where indexes are equal. */
  readonly tieBreakers: readonly string[];
}

interface UnitDeduction extends ComponentDeduction {
  /** One for each leaf that lost points, with its code. */
  readonly whys: readonly { readonly code: string; readonly why: Why }[];
}

export interface UnitResult extends LeafSums {
  readonly groups: ReadonlyMap<string, Points>;
  readonly selfTotal: Points;
  readonly index: Fraction | undefined;
  readonly rank: number | undefined;
  readonly grade: string | undefined;
  readonly deductions: readonly UnitDeduction[];
}

export function scoreRound(round: Round, words: Vocabulary): readonly UnitResult[] {
  const tree = criterionTree(round.rows.map(({ code }) => code));
  const rows = round.rows.filter((_, row) => tree.isLeaf[row]);
  const leaves = scoreLeaves(rows, round.decimals, words);
  const units = Array.from({ length: round.unitCount }, (_, unit) =>
    summariseUnit(leaves, unit, round),
  );
  const keys = units.map((unit) => rankKeys(unit, round));
  const ranks = competitionRanks(keys, (a, b) => compareDescending(a, b, compareFractions));
  return units.map((unit, position) => ({ ...unit, rank: ranks[position] }));
}

interface ScoredLeaf {
  readonly code: string;
  readonly maximum: Points;
  readonly cells: readonly ScoredCell[];
  readonly selfScores: readonly LeafScore[];
  readonly whyOf: (cell: ScoredCell) => Why;
}

function scoreLeaves(rows: readonly RoundRow[], decimals: number, words: Vocabulary): ScoredLeaf[] {
  const scored = scoreBlock(rows, decimals, words);
  const claimed = scoreBlock(
    rows.map((row) => ({ ...row, appraised: undefined })),
    decimals,
    words,
  );
  return rows.map(({ code }, row) => {
    const { rule, cells } = scored[row] ?? NOTHING_SCORED;
    return {
      code,
      maximum: isRule(rule) ? rule.maximum : 0,
      cells,
      selfScores: (claimed[row] ?? NOTHING_SCORED).cells.map(({ outcome }) => leafScoreOf(outcome)),
      whyOf: (cell: ScoredCell) => whyOf(cell, rule, decimals),
    };
  });
}

const NOTHING_SCORED: ScoredRow = { rule: { code: 'methodMissing' }, cells: [] };

function summariseUnit(
  leaves: readonly ScoredLeaf[],
  unit: number,
  { grades }: Round,
): Omit<UnitResult, 'rank'> {
  const maxima = leaves.map(({ maximum }) => maximum);
  const scores = leaves.map(({ cells }) => scoreAt(cells, unit));
  const sums = sumLeaves(scores, maxima);
  const selfScores = leaves.map((leaf) => leaf.selfScores[unit]);
  const index = indexOf(sums.total, sums.applicableMaximum);
  return {
    ...sums,
    groups: groupTotals(leaves, scores),
    selfTotal: sumLeaves(selfScores, maxima).total,
    index,
    grade: index && gradeOf(index, grades),
    deductions: deductionsOf(leaves, scores, unit),
  };
}

function scoreAt(cells: readonly ScoredCell[], unit: number): LeafScore {
  const cell = cells[unit];
  return cell && leafScoreOf(cell.outcome);
}

function groupTotals(leaves: readonly ScoredLeaf[], scores: readonly LeafScore[]) {
  const totals = new Map<string, Points>();
  leaves.forEach(({ code }, leaf) => {
    const score = scores[leaf];
    const group = groupOf(code);
    totals.set(group, (totals.get(group) ?? 0) + (typeof score === 'number' ? score : 0));
  });
  return totals;
}

function deductionsOf(
  leaves: readonly ScoredLeaf[],
  scores: readonly LeafScore[],
  unit: number,
): UnitDeduction[] {
  const scored = leaves.map(({ code, maximum }, leaf) => ({ code, maximum, score: scores[leaf] }));
  return componentDeductions(scored).map((deduction) => ({
    ...deduction,
    whys: deduction.lostAt.flatMap((position) => {
      const leaf = leaves[position];
      const cell = leaf?.cells[unit];
      return leaf && cell ? [{ code: leaf.code, why: leaf.whyOf(cell) }] : [];
    }),
  }));
}

function rankKeys(unit: Omit<UnitResult, 'rank'>, { tieBreakers, decimals }: Round) {
  if (unit.index === undefined) return undefined;
  const ties = tieBreakers.map((group) => pointsToFraction(unit.groups.get(group) ?? 0, decimals));
  return [unit.index, ...ties];
}
