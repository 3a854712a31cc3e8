/**
 * A whole round from typed results to totals, indexes, ranks, grades and deductions: the one object that every figure
 * outside the sheet comes from. Units are columns, leaves are rows; nothing here knows a sheet. What is kept is one bare
 * score per cell; lists and reasons are made for the unit that is asked about, by the rules that scored it.
 */
import { componentTable, deductionsOf, type ComponentDeduction } from './component-deductions';
import { criterionTree } from './criterion-tree';
import type { Fraction } from './fraction';
import { gradeUnits, UNGRADED, type Grading, type UnitGrade } from './grade-units';
import { indexOf } from './index-value';
import { sumUnits, type LeafScore, type LeafSums } from './leaf-sum';
import type { Points } from './points';
import { rankUnits, type Ranked, type UnitRank } from './rank-units';
import { isRule, readMaximum } from './rule';
import { roundTotal, rowDecimals } from './rounding';
import { scoreBlock, type BlockRow } from './score-block';
import type { BlockTerms } from './score-row';
import { factsOf, type ScoredLeaf } from './round-facts';
import type { Vocabulary } from './vocabulary';
import { whyOf, type Why } from './why';

export interface Round extends BlockTerms, Ranked, Pick<Grading, 'grades' | 'gradeCaps'> {
  /** Leaves and, if present, the rows above them, which are ignored. */
  readonly rows: readonly BlockRow[];
  /** Of totals and indexes; those of rows may be more (rounding.ts). */
  readonly decimals: number;
}

export interface UnitResult extends LeafSums, UnitRank, UnitGrade {
  /** The sum of the rows; another than the total where only that is rounded. */
  readonly unroundedTotal: Points;
  readonly selfTotal: Points;
  readonly index: Fraction | undefined;
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
  const unrounded = sumUnits(scores, maxima, round.unitCount);
  const sums = roundedSums(unrounded, round);
  const selfSums = roundedSums(sumUnits(selfScores, maxima, round.unitCount), round);
  const facts = factsOf(leaves, round);
  const indexes = sums.map(indexOf);
  const ranks = rankUnits(indexes, facts.keyOf, round);
  const grades = gradeUnits(facts.gradedUnits(indexes, ranks), { ...round, ...facts });
  const codes = leaves.map(({ code }) => code);
  const components = componentTable(codes, maxima);
  return sums.map((sum, unit) => {
    const index = indexes[unit];
    return {
      total: sum.total,
      unroundedTotal: unrounded[unit]?.total ?? sum.total,
      applicableMaximum: sum.applicableMaximum,
      scoredMaximum: sum.scoredMaximum,
      isProvisional: sum.isProvisional,
      selfTotal: selfSums[unit]?.total ?? 0,
      index,
      ...(ranks[unit] ?? { rank: undefined, of: round.unitCount }),
      ...(grades[unit] ?? UNGRADED),
      progress: () => progressOf(scores, unit),
      pointsAt: (code) => facts.pointsAt(code)[unit],
      leaves: () =>
        leaves.map(({ code, maximum, scores: own }) => ({ code, maximum, score: own[unit] })),
      deductions: () => deductionsOf(components, scores, unit),
      faults: () =>
        leaves.flatMap((leaf) => (typeof leaf.scores[unit] === 'object' ? leaf.whyAt(unit) : [])),
      whysOf: ({ lostAt }) => lostAt.flatMap((leaf) => leaves[leaf]?.whyAt(unit) ?? []),
    };
  });
}

/** Where the total is rounded, everything that follows from it follows from the rounded one. */
function roundedSums(sums: readonly LeafSums[], { decimals, rounding }: Round) {
  if (rounding?.ofTotal !== true) return sums;
  return sums.map((sum) => ({
    ...sum,
    total: roundTotal(sum.total, sum.scoredMaximum, decimals, rounding),
  }));
}

/** Of the leaves that concern the unit. */
function progressOf(scores: readonly (readonly LeafScore[])[], unit: number): number {
  const own = scores
    .map((row) => row[unit] ?? 'pending')
    .filter((score) => score !== 'notConcerned');
  return own.filter((score) => score !== 'pending').length / Math.max(1, own.length);
}

function scoreLeaves(round: Round, words: Vocabulary): readonly ScoredLeaf[] {
  const { rows } = round;
  const decimals = rowDecimals(round.decimals, round.rounding);
  const { isLeaf } = criterionTree(rows.map(({ code }) => code));
  return scoreBlock(rows, decimals, words, round).flatMap(({ rule, ...row }, i) => {
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
