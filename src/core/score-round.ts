/**
 * A whole round from typed results to totals, indexes, ranks, grades and deductions: the one object that every figure
 * outside the sheet comes from. Units are columns, leaves are rows; nothing here knows a sheet. What is kept is one bare
 * score per cell; lists and reasons are made for the unit that is asked about, by the rules that scored it.
 */
import { componentTable, deductionsOf, type ComponentDeduction } from './component-deductions';
import { criterionTree } from './criterion-tree';
import { compareFractions, type Fraction } from './fraction';
import { gradeOf, type GradeBand } from './grade';
import { indexOf } from './index-value';
import { sumUnits, type LeafScore, type LeafSums } from './leaf-sum';
import { pointsToFraction, type Points } from './points';
import { compareDescending, competitionRanks } from './rank';
import { isRule, readMaximum } from './rule';
import { scoreBlock, type BlockRow } from './score-block';
import type { Vocabulary } from './vocabulary';
import { whyOf, type Why } from './why';

export interface Round {
  /** Leaves and, if present, the rows above them, which are ignored. */
  readonly rows: readonly BlockRow[];
  readonly unitCount: number;
  readonly decimals: number;
  readonly grades: readonly GradeBand[];
  /** Codes of any level; what is earned there is compared in this order where indexes are equal. */
  readonly tieBreakers: readonly string[];
}

export interface UnitResult extends LeafSums {
  readonly selfTotal: Points;
  readonly index: Fraction | undefined;
  readonly rank: number | undefined;
  readonly grade: string | undefined;
  /** Share of leaves that are not pending, from 0 to 1; one that cannot be read has been typed, if badly. */
  readonly progress: () => number;
  /** What the leaves at or below a code come to; undefined while none of them has points. */
  readonly pointsAt: (code: string) => Points | undefined;
  readonly deductions: () => readonly ComponentDeduction[];
  /** Of every leaf, in the order of the rows. */
  readonly leaves: () => readonly LeafResult[];
  /** One for each leaf that lost points, with its code. */
  readonly whysOf: (deduction: ComponentDeduction) => readonly LeafWhy[];
  /** Of every leaf whose result, or whose rule, cannot be read. */
  readonly faults: () => readonly LeafWhy[];
}

export interface LeafResult {
  readonly code: string;
  readonly maximum: Points;
  readonly score: LeafScore;
}

interface LeafWhy {
  readonly code: string;
  readonly why: Why;
}

export function scoreRound(round: Round, words: Vocabulary): readonly UnitResult[] {
  const leaves = scoreLeaves(round, words);
  const maxima = leaves.map(({ maximum }) => maximum);
  const scores = leaves.map((leaf) => leaf.scores);
  const selfScores = leaves.map((leaf) => leaf.selfScores);
  const sums = sumUnits(scores, maxima, round.unitCount);
  const selfSums = sumUnits(selfScores, maxima, round.unitCount);
  const pointsAt = pointsByCode(leaves, round.unitCount);
  const indexes = sums.map(indexOf);
  const ranks = rankUnits(indexes, pointsAt, round);
  const codes = leaves.map(({ code }) => code);
  const components = componentTable(codes, maxima);
  return sums.map((sum, unit) => {
    const index = indexes[unit];
    return {
      total: sum.total,
      applicableMaximum: sum.applicableMaximum,
      scoredMaximum: sum.scoredMaximum,
      isProvisional: sum.isProvisional,
      selfTotal: selfSums[unit]?.total ?? 0,
      index,
      rank: ranks[unit],
      grade: index && gradeOf(index, round.grades),
      progress: () =>
        scores.filter((own) => (own[unit] ?? 'pending') !== 'pending').length /
        Math.max(1, scores.length),
      pointsAt: (code) => pointsAt(code)[unit],
      leaves: () =>
        leaves.map(({ code, maximum, scores: own }) => ({ code, maximum, score: own[unit] })),
      deductions: () => deductionsOf(components, scores, unit),
      faults: () =>
        leaves.flatMap((leaf) => (typeof leaf.scores[unit] === 'object' ? leaf.whyAt(unit) : [])),
      whysOf: ({ lostAt }) => lostAt.flatMap((leaf) => leaves[leaf]?.whyAt(unit) ?? []),
    };
  });
}

interface ScoredLeaf {
  readonly code: string;
  readonly maximum: Points;
  /** One per unit. */
  readonly scores: readonly LeafScore[];
  /** What they would be had nobody appraised. */
  readonly selfScores: readonly LeafScore[];
  readonly whyAt: (unit: number) => LeafWhy;
}

function scoreLeaves({ rows, decimals }: Round, words: Vocabulary): readonly ScoredLeaf[] {
  const { isLeaf } = criterionTree(rows.map(({ code }) => code));
  return scoreBlock(rows, decimals, words).flatMap(({ rule, ...row }, i) => {
    const { code = '', maximum: typed } = rows[i] ?? {};
    if (isLeaf[i] !== true) return [];
    const scores = row.scores();
    return {
      code,
      maximum: isRule(rule) ? rule.maximum : maximumOf(typed, decimals),
      scores,
      selfScores: row.selfScores(scores),
      whyAt: (unit) => ({ code, why: whyOf(row.cellAt(unit), rule, decimals) }),
    };
  });
}

/** What a row without a usable rule is open for; nothing where not even its maximum can be read. */
function maximumOf(typed: unknown, decimals: number): Points {
  const maximum = readMaximum(typed, decimals);
  return 'points' in maximum ? maximum.points : 0;
}

/** By code, one sum per unit; each code is summed once. */
type PointsByCode = (code: string) => readonly (Points | undefined)[];

function pointsByCode(leaves: readonly ScoredLeaf[], unitCount: number): PointsByCode {
  const known = new Map<string, readonly (Points | undefined)[]>();
  return (code) => {
    const sums = known.get(code) ?? pointsAtCode(leaves, unitCount, code);
    known.set(code, sums);
    return sums;
  };
}

function pointsAtCode(leaves: readonly ScoredLeaf[], unitCount: number, code: string) {
  const sums = new Array<Points | undefined>(unitCount).fill(undefined);
  for (const leaf of leaves) {
    if (leaf.code !== code && !leaf.code.startsWith(`${code}.`)) continue;
    leaf.scores.forEach((score, unit) => {
      if (typeof score === 'number') sums[unit] = (sums[unit] ?? 0) + score;
    });
  }
  return sums;
}

function rankUnits(
  indexes: readonly (Fraction | undefined)[],
  pointsAt: PointsByCode,
  { tieBreakers, decimals }: Round,
): readonly (number | undefined)[] {
  const tiesOf = (unit: number) =>
    tieBreakers.map((code) => pointsToFraction(pointsAt(code)[unit] ?? 0, decimals));
  const keys = indexes.map((index, unit) => index && [index, ...tiesOf(unit)]);
  return competitionRanks(keys, (a, b) => compareDescending(a, b, compareFractions));
}
