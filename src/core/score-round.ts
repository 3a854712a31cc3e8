/**
 * A whole round from typed results to totals, indexes, ranks, grades and deductions: the one object that every figure
 * outside the sheet comes from. Units are columns, leaves are rows; nothing here knows a sheet. What is kept is one bare
 * score per cell; lists and reasons are made for the unit that is asked about, by the rules that scored it.
 */
import {
  componentTable,
  countDeductions,
  deductionsOf,
  type ComponentDeduction,
} from './component-deductions';
import type { Fraction } from './fraction';
import { gradeUnits, UNGRADED, type Grading, type UnitGrade } from './grade-units';
import { indexOf } from './index-value';
import type { LeafScore, LeafSums } from './leaf-sum';
import type { Points } from './points';
import { rankUnits, type Ranked, type UnitRank } from './rank-units';
import { factsOf } from './round-facts';
import { roundTotal } from './rounding';
import type { BlockRow } from './score-block';
import type { BlockTerms } from './score-row';
import { scoreTable, sumScores, type ScoredLeaf } from './scored-table';
import type { Outside, Sign } from './sign';
import type { Vocabulary } from './vocabulary';
import type { Why } from './why';

export interface Round extends BlockTerms, Ranked, Pick<Grading, 'grades' | 'gradeCaps'> {
  /** Leaves and, if present, the rows above them, of which sign, maximum and conditions may count. */
  readonly rows: readonly BlockRow[];
  /** Of totals and indexes; those of rows may be more (rounding.ts). */
  readonly decimals: number;
  /** Whether no bonus lifts an index above 100. */
  readonly hasCeiling: boolean;
}

export interface UnitResult extends LeafSums, UnitRank, UnitGrade {
  /** The sum of the rows; another than the total where only that is rounded. */
  readonly unroundedTotal: Points;
  readonly selfTotal: Points;
  readonly index: Fraction | undefined;
  /** Share of leaves that are not pending, from 0 to 1; one that cannot be read has been typed, if badly. */
  readonly progress: () => number;
  /** What the leaves at or below a code come to, a signed one to no more than its maximum; undefined while none of them has points. */
  readonly pointsAt: (code: string) => Points | undefined;
  readonly deductions: () => readonly ComponentDeduction[];
  readonly deductionCount: () => number;
  /** Leaves with a sign that came to something. */
  readonly outside: () => readonly OutsideLeaf[];
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
  readonly sign: Sign;
  readonly score: LeafScore;
}

/** `points`: as the leaf earned them, before a row above it caps them. */
interface OutsideLeaf extends LeafWhy {
  readonly sign: Outside;
  readonly maximum: Points;
  readonly points: Points;
}

interface LeafWhy {
  readonly code: string;
  readonly why: Why;
}

export function scoreRound(round: Round, words: Vocabulary): readonly UnitResult[] {
  const table = scoreTable(round, words);
  const { leaves } = table;
  const unrounded = sumScores(table, round, ({ scores }) => scores);
  const sums = roundedSums(unrounded, round);
  const selfSums = roundedSums(
    sumScores(table, round, ({ selfScores }) => selfScores),
    round,
  );
  const facts = factsOf(table, round);
  const indexes = sums.map((sum) => indexOf(sum, round.hasCeiling));
  const ranks = rankUnits(indexes, facts.keyOf, round);
  const grades = gradeUnits(facts.gradedUnits(indexes, ranks), { ...round, ...facts });
  // A row with a sign loses nothing of the maximum.
  const plain = leaves.filter(({ sign }) => sign === 'none');
  const scores = plain.map((leaf) => leaf.scores);
  const components = componentTable(
    plain.map(({ code }) => code),
    plain.map(({ maximum }) => maximum),
  );
  let progress: readonly number[] | undefined;
  return sums.map((sum, unit) => {
    const index = indexes[unit];
    const { rank, of } = ranks[unit] ?? { rank: undefined, of: round.unitCount };
    const { grade, gradeMisses } = grades[unit] ?? UNGRADED;
    return {
      total: sum.total,
      unroundedTotal: unrounded[unit]?.total ?? sum.total,
      applicableMaximum: sum.applicableMaximum,
      scoredMaximum: sum.scoredMaximum,
      bonus: sum.bonus,
      penalty: sum.penalty,
      isProvisional: sum.isProvisional,
      selfTotal: selfSums[unit]?.total ?? 0,
      index,
      rank,
      of,
      grade,
      gradeMisses,
      progress: () => (progress ??= progressOf(leaves, round.unitCount))[unit] ?? 0,
      pointsAt: (code) => facts.pointsAt(code)[unit],
      leaves: () => leaves.map((leaf) => resultOf(leaf, unit)),
      deductions: () => deductionsOf(components, scores, unit),
      deductionCount: () => countDeductions(components, scores, unit),
      outside: () => leaves.flatMap((leaf) => outsideAt(leaf, unit)),
      faults: () =>
        leaves.flatMap((leaf) => (typeof leaf.scores[unit] === 'object' ? leaf.whyAt(unit) : [])),
      whysOf: ({ lostAt }) => whysAt(plain, lostAt, unit),
    };
  });
}

/** A loop, because sentences for all losses of a round are asked for at once. */
function whysAt(leaves: readonly ScoredLeaf[], positions: readonly number[], unit: number) {
  const whys: LeafWhy[] = [];
  for (const position of positions) {
    const leaf = leaves[position];
    if (leaf !== undefined) whys.push(leaf.whyAt(unit));
  }
  return whys;
}

function resultOf({ code, maximum, sign, scores }: ScoredLeaf, unit: number): LeafResult {
  return { code, maximum, sign, score: scores[unit] };
}

function outsideAt({ sign, scores, maximum, whyAt }: ScoredLeaf, unit: number): OutsideLeaf[] {
  const points = scores[unit];
  if (sign === 'none' || typeof points !== 'number' || points === 0) return [];
  return [{ ...whyAt(unit), sign, maximum, points }];
}

/** Where the total is rounded, everything that follows from it follows from the rounded one. */
function roundedSums(sums: readonly LeafSums[], { decimals, rounding }: Round) {
  if (rounding?.ofTotal !== true) return sums;
  return sums.map((sum) => ({
    ...sum,
    total: roundTotal(sum.total, sum.scoredMaximum, decimals, rounding),
  }));
}

/** Of every unit, over the leaves that concern it; row by row, because that is how scores lie in memory. */
function progressOf(leaves: readonly ScoredLeaf[], unitCount: number): readonly number[] {
  const own = new Array<number>(unitCount).fill(leaves.length);
  const open = new Array<number>(unitCount).fill(0);
  for (const { scores } of leaves) {
    for (let unit = 0; unit < unitCount; unit++) {
      const score = scores[unit] ?? 'pending';
      if (typeof score === 'number') continue;
      if (score === 'notConcerned') own[unit] = (own[unit] ?? 0) - 1;
      else if (score === 'pending') open[unit] = (open[unit] ?? 0) + 1;
    }
  }
  return own.map((count, unit) => (count - (open[unit] ?? 0)) / Math.max(1, count));
}
