/**
 * A whole round from typed results to totals, indexes, ranks, grades and deductions: the one object that every figure
 * outside the sheet comes from. Units are columns, leaves are rows; nothing here knows a sheet. Scores are kept row by
 * row as plain numbers; reasons are worked out again for the cell that somebody asks about.
 */
import { groupOf } from './code';
import {
  createDeductionFinder,
  type ComponentDeduction,
} from './component-deductions';
import { criterionTree } from './criterion-tree';
import { compareFractions, type Fraction } from './fraction';
import { gradeOf, type GradeBand } from './grade';
import { indexOf } from './index-value';
import { add, sumUnits, zeros, type LeafScore, type LeafSums } from './leaf-sum';
import { pointsToFraction, type Points } from './points';
import { compareDescending, competitionRanks } from './rank';
import { isRule } from './rule';
import { scoreBlock, type BlockRow } from './score-block';
import type { Vocabulary } from './vocabulary';
import { whyOf, type Why } from './why';

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

export interface UnitResult extends LeafSums {
  readonly groups: () => ReadonlyMap<string, Points>;
  readonly selfTotal: Points;
  readonly index: Fraction | undefined;
  readonly rank: number | undefined;
  readonly grade: string | undefined;
  readonly deductions: () => readonly ComponentDeduction[];
  /** One for each leaf that lost points, with its code. */
  readonly whysOf: (deduction: ComponentDeduction) => readonly LeafWhy[];
}

interface LeafWhy {
  readonly code: string;
  readonly why: Why;
}

export function scoreRound(round: Round, words: Vocabulary): readonly UnitResult[] {
  const leaves = scoreLeaves(round, words);
  const codes = leaves.map(({ code }) => code);
  const maxima = leaves.map(({ maximum }) => maximum);
  const scores = leaves.map((leaf) => leaf.scores);
  const selfScores = leaves.map((leaf) => leaf.selfScores);
  const sums = sumUnits(scores, maxima, round.unitCount);
  const selfSums = sumUnits(selfScores, maxima, round.unitCount);
  const groups = groupTotals(leaves, round.unitCount);
  const ranks = rankUnits(sums, groups, round);
  const findDeductions = createDeductionFinder(codes, maxima);
  const whyAt = (unit: number) => ({ lostAt }: ComponentDeduction) => lostAt.flatMap((position) => {
          const leaf = leaves[position];
          return leaf ? [{ code: leaf.code, why: leaf.whyAt(unit) }] : [];
        });
  return sums.map(({ total, applicableMaximum, scoredMaximum, isProvisional }, unit): UnitResult => {
    const index = indexOf(total, applicableMaximum);
    return {
      total, applicableMaximum, scoredMaximum, isProvisional,
      groups: () => new Map([...groups].map(([group, totals]) => [group, totals[unit] ?? 0])),
      selfTotal: selfSums[unit]?.total ?? 0,
      index,
      rank: ranks[unit],
      grade: index && gradeOf(index, round.grades),
      deductions: () => findDeductions((leaf) => scores[leaf]?.[unit]),
      whysOf: whyAt(unit),
    };
  });
}

interface ScoredLeaf {
  readonly scores: readonly LeafScore[];
  readonly selfScores: readonly LeafScore[];
  readonly code: string;
  readonly maximum: Points;
  readonly whyAt: (unit: number) => Why;
}

function scoreLeaves({ rows, decimals }: Round, words: Vocabulary): readonly ScoredLeaf[] {
  const tree = criterionTree(rows.map(({ code }) => code));
  const leaves = rows.filter((_, row) => tree.isLeaf[row]);
  return scoreBlock(leaves, decimals, words).map((row, leaf) => {
    const scores = row.scores();
    return {
      code: leaves[leaf]?.code ?? '',
      maximum: isRule(row.rule) ? row.rule.maximum : 0,
      scores,
      selfScores: row.claimedScores(scores),
      whyAt: (unit) => whyOf(row.cellAt(unit), row.rule, decimals),
    };
  });
}

type GroupTotals = ReadonlyMap<string, readonly Points[]>;

function groupTotals(leaves: readonly ScoredLeaf[], unitCount: number): GroupTotals {
  const totalsOf = new Map<string, Points[]>();
  for (const { code, scores } of leaves) {
    const group = groupOf(code);
    const totals = totalsOf.get(group) ?? zeros(unitCount);
    totalsOf.set(group, totals);
    scores.forEach((score, unit) => {
      if (typeof score === 'number') add(totals, unit, score);
    });
  }
  return totalsOf;
}

function rankUnits(sums: readonly LeafSums[], groups: GroupTotals, { tieBreakers, decimals }: Round) {
  const keys = sums.map(({ total, applicableMaximum }, unit) => {
    const index = indexOf(total, applicableMaximum);
    if (index === undefined) return undefined;
    const ties = tieBreakers.map((group) => pointsToFraction(groups.get(group)?.[unit] ?? 0, decimals));
    return [index, ...ties];
  });
  return competitionRanks(keys, (a, b) => compareDescending(a, b, compareFractions));
}
