/**
 * The leaves of a round as they are scored, in the table that they stand in: sums of every unit, and what is earned at a code.
 * Signs and their caps are sign-tree.ts's and leaf-sum.ts's.
 */
import { sumIntoParents, sumTable, type LeafScore } from './leaf-sum';
import type { Points } from './points';
import { rowDecimals } from './rounding';
import { isRule, readMaximum } from './rule';
import { scoreTree, type BlockRow } from './score-block';
import type { BlockTerms } from './score-row';
import type { Sign } from './sign';
import { isPlain, type SignTree } from './sign-tree';
import type { Vocabulary } from './vocabulary';
import { whyOf, type Why } from './why';

export interface ScoredLeaf {
  /** In the table. */
  readonly row: number;
  readonly code: string;
  readonly maximum: Points;
  readonly sign: Sign;
  /** One per unit. */
  readonly scores: readonly LeafScore[];
  /** What they would be had nobody appraised. */
  readonly selfScores: readonly LeafScore[];
  readonly whyAt: (unit: number) => { readonly code: string; readonly why: Why };
}

export interface ScoredTable {
  readonly tree: SignTree;
  readonly codes: readonly string[];
  readonly leaves: readonly ScoredLeaf[];
}

interface Scored extends BlockTerms {
  readonly rows: readonly BlockRow[];
  readonly decimals: number;
}

/** Each leaf scored by its row; rows above it count where they have a sign, a maximum or a condition. */
export function scoreTable(round: Scored, words: Vocabulary): ScoredTable {
  const { rows } = round;
  const decimals = rowDecimals(round.decimals, round.rounding);
  const codes = rows.map(({ code }) => code);
  const { tree, scored: block } = scoreTree(rows, decimals, words, round);
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

/** What a row without a usable rule is open for; nothing where not even its maximum can be read. */
function maximumOf(typed: unknown, decimals: number): Points {
  const maximum = readMaximum(typed, decimals);
  return 'points' in maximum ? maximum.points : 0;
}

type ScoresOf = (leaf: ScoredLeaf) => readonly LeafScore[];

export function sumScores(
  { tree, codes, leaves }: ScoredTable,
  { unitCount }: { readonly unitCount: number },
  scoresOf: ScoresOf,
) {
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
export type PointsByCode = (code: string) => readonly (Points | undefined)[];

export function pointsByCode(table: ScoredTable, unitCount: number): PointsByCode {
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
