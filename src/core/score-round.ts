/**
 * A whole round from typed results to totals, indexes, ranks, grades and deductions: the one object that every figure
 * outside the sheet comes from. Units are columns, leaves are rows; nothing here knows a sheet. What is kept is one bare
 * score per cell; lists and reasons are made for the unit that is asked about, by the rules that scored it.
 */
import { componentTable, deductionsOf, type ComponentDeduction } from './component-deductions';
import { compareFractions, type Fraction } from './fraction';
import { gradeOf, type GradeBand } from './grade';
import { indexOf } from './index-value';
import { sumIntoParents, sumTable, type LeafScore, type LeafSums } from './leaf-sum';
import { pointsToFraction, type Points } from './points';
import { compareDescending, competitionRanks } from './rank';
import { isRule, readMaximum } from './rule';
import { scoreBlock, type BlockRow } from './score-block';
import type { Outside, Sign } from './sign';
import { isPlain, signTree, type SignTree } from './sign-tree';
import type { Vocabulary } from './vocabulary';
import { whyOf, type Why } from './why';

export interface Round {
  /** Leaves and, if present, the rows above them, of which sign, maximum and conditions may count. */
  readonly rows: readonly BlockRow[];
  readonly unitCount: number;
  readonly decimals: number;
  readonly grades: readonly GradeBand[];
  /** Codes of any level; what is earned there is compared in this order where indexes are equal. */
  readonly tieBreakers: readonly string[];
  /** Whether no bonus lifts an index above 100. */
  readonly hasCeiling: boolean;
}

export interface UnitResult extends LeafSums {
  readonly selfTotal: Points;
  readonly index: Fraction | undefined;
  readonly rank: number | undefined;
  readonly grade: string | undefined;
  /** Share of leaves that are not pending, from 0 to 1; one that cannot be read has been typed, if badly. */
  readonly progress: () => number;
  /** What the leaves at or below a code come to, a signed one to no more than its maximum; undefined while none of them has points. */
  readonly pointsAt: (code: string) => Points | undefined;
  readonly deductions: () => readonly ComponentDeduction[];
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
  const sums = sumScores(table, round, ({ scores }) => scores);
  const selfSums = sumScores(table, round, ({ selfScores }) => selfScores);
  const pointsAt = pointsByCode(table, round.unitCount);
  const indexes = sums.map((sum) => indexOf(sum, round.hasCeiling));
  const ranks = rankUnits(indexes, pointsAt, round);
  // A row with a sign loses nothing of the maximum.
  const plain = leaves.filter(({ sign }) => sign === 'none');
  const scores = plain.map((leaf) => leaf.scores);
  const components = componentTable(
    plain.map(({ code }) => code),
    plain.map(({ maximum }) => maximum),
  );
  return sums.map((sum, unit) => {
    const index = indexes[unit];
    return {
      total: sum.total,
      applicableMaximum: sum.applicableMaximum,
      scoredMaximum: sum.scoredMaximum,
      bonus: sum.bonus,
      penalty: sum.penalty,
      isProvisional: sum.isProvisional,
      selfTotal: selfSums[unit]?.total ?? 0,
      index,
      rank: ranks[unit],
      grade: index && gradeOf(index, round.grades),
      progress: () =>
        leaves.filter((leaf) => (leaf.scores[unit] ?? 'pending') !== 'pending').length /
        Math.max(1, leaves.length),
      pointsAt: (code) => pointsAt(code)[unit],
      leaves: () =>
        leaves.map(({ code, maximum, sign, scores: own }) => ({
          ...{ code, maximum, sign },
          score: own[unit],
        })),
      deductions: () => deductionsOf(components, scores, unit),
      outside: () => leaves.flatMap((leaf) => outsideAt(leaf, unit)),
      faults: () =>
        leaves.flatMap((leaf) => (typeof leaf.scores[unit] === 'object' ? leaf.whyAt(unit) : [])),
      whysOf: ({ lostAt }) => lostAt.flatMap((leaf) => plain[leaf]?.whyAt(unit) ?? []),
    };
  });
}

interface ScoredLeaf {
  /** In the table. */
  readonly row: number;
  readonly code: string;
  readonly maximum: Points;
  readonly sign: Sign;
  /** One per unit. */
  readonly scores: readonly LeafScore[];
  /** What they would be had nobody appraised. */
  readonly selfScores: readonly LeafScore[];
  readonly whyAt: (unit: number) => LeafWhy;
}

interface ScoredTable {
  readonly tree: SignTree;
  readonly codes: readonly string[];
  readonly leaves: readonly ScoredLeaf[];
}

function scoreTable({ rows, decimals }: Round, words: Vocabulary): ScoredTable {
  const codes = rows.map(({ code }) => code);
  const tree = signTree(
    codes,
    rows.map(({ maximum }) => maximum),
    decimals,
  );
  const block = scoreBlock(rows, decimals, words);
  const leaves = block.flatMap(({ rule, ...scored }, row): ScoredLeaf[] => {
    const { code = '', maximum: typed } = rows[row] ?? {};
    if (tree.isLeaf[row] !== true) return [];
    const scores = scored.scores();
    const leaf = {
      row,
      code,
      maximum: isRule(rule) ? rule.maximum : maximumOf(typed, decimals),
      sign: tree.signs[row] ?? ('none' as const),
      scores,
      selfScores: scored.selfScores(scores),
      whyAt: (unit: number) => ({ code, why: whyOf(scored.cellAt(unit), rule, decimals) }),
    };
    return [leaf];
  });
  return { tree, codes, leaves };
}

function outsideAt({ sign, scores, maximum, whyAt }: ScoredLeaf, unit: number): OutsideLeaf[] {
  const points = scores[unit];
  if (sign === 'none' || typeof points !== 'number' || points === 0) return [];
  return [{ ...whyAt(unit), sign, maximum, points }];
}

/** What a row without a usable rule is open for; nothing where not even its maximum can be read. */
function maximumOf(typed: unknown, decimals: number): Points {
  const maximum = readMaximum(typed, decimals);
  return 'points' in maximum ? maximum.points : 0;
}

type ScoresOf = (leaf: ScoredLeaf) => readonly LeafScore[];

function sumScores({ tree, codes, leaves }: ScoredTable, { unitCount }: Round, scoresOf: ScoresOf) {
  const maxima = codes.map(() => 0);
  for (const { row, maximum } of leaves) maxima[row] = maximum;
  return sumTable(tree, rowsOf(codes, leaves, unitCount, scoresOf), maxima, unitCount);
}

/** By the rows of the table; those of parents are yet to be filled in. */
function rowsOf(
  codes: readonly string[],
  leaves: readonly ScoredLeaf[],
  unitCount: number,
  scoresOf: ScoresOf,
): readonly (readonly LeafScore[])[] {
  const open = new Array<LeafScore>(unitCount).fill(undefined);
  const rows: (readonly LeafScore[])[] = codes.map(() => open);
  for (const leaf of leaves) rows[leaf.row] = scoresOf(leaf);
  return rows;
}

/** By code, one sum per unit; each code is summed once. */
type PointsByCode = (code: string) => readonly (Points | undefined)[];

function pointsByCode(table: ScoredTable, unitCount: number): PointsByCode {
  const known = new Map<string, readonly (Points | undefined)[]>();
  return (code) => {
    const sums = known.get(code) ?? pointsAtCode(table, unitCount, code);
    known.set(code, sums);
    return sums;
  };
}

function pointsAtCode({ tree, codes, leaves }: ScoredTable, unitCount: number, code: string) {
  const row = codes.indexOf(code);
  if (!isPlain(tree, row)) {
    const rows = rowsOf(codes, leaves, unitCount, ({ scores }) => scores);
    const filled = sumIntoParents(tree, rows)[row] ?? [];
    return filled.map((score) => (typeof score === 'number' ? score : undefined));
  }
  const sums = new Array<Points | undefined>(unitCount).fill(undefined);
  for (const leaf of leaves) {
    const isBelow = leaf.code === code || leaf.code.startsWith(`${code}.`);
    if (!isBelow || leaf.sign !== 'none') continue;
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
