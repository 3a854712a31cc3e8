/**
 * Exact sums over leaves. A leaf's score is points, out of the index, or nothing yet (pending and invalid alike); the sum
 * of a parent is that of its leaves, and stays nothing while none of them has a score. Rows with a sign are no part of the
 * total: a bonus or a penalty is what their topmost row comes to, each parent letting through at most its own maximum.
 */
import type { Points } from './points';
import { leavesIndex, type CellScore } from './score-cell';
import { deepestFirst, isPlain, signTree, type SignTree } from './sign-tree';

/** Undefined where there is no cell. */
export type LeafScore = CellScore | undefined;

type Rows = readonly (readonly LeafScore[])[];

/**
 * Rows of one score per unit, those of parents filled in from their leaves; all others are given back as they are. A parent
 * leaves the index while all of its leaves do, and concerns a unit if any of them does.
 */
export function sumIntoParents(tree: SignTree, rows: Rows): LeafScore[][] {
  const { isLeaf, isParent, ancestors, hasSigns } = tree;
  const filled = rows.map((scores, row) =>
    scores.map((score): LeafScore => (isParent[row] === true ? 'notConcerned' : score)),
  );
  if (hasSigns) {
    // What a parent adds up is capped already.
    for (const row of deepestFirst(tree)) sumBelow(tree, filled, row);
    return filled;
  }
  rows.forEach((scores, row) => {
    if (isLeaf[row] !== true) return;
    for (const parent of ancestors[row] ?? []) addLeaf(filled[parent] ?? [], scores);
  });
  return filled;
}

/** Caps what the row has come to, and adds it to the row above it. */
function sumBelow({ ancestors, signs, caps }: SignTree, filled: LeafScore[][], row: number): void {
  const cap = caps[row];
  const scores = filled[row] ?? [];
  if (cap !== undefined) {
    scores.forEach((score, unit) => {
      if (typeof score === 'number') scores[unit] = Math.min(score, cap);
    });
  }
  const above = ancestors[row]?.[0];
  if (above === undefined) return;
  const isAlike = signs[above] === signs[row];
  addLeaf(filled[above] ?? [], isAlike ? scores : scores.map(() => undefined));
}

function addLeaf(sums: LeafScore[], scores: readonly LeafScore[]): void {
  scores.forEach((score, unit) => {
    const sum = sums[unit];
    if (typeof score === 'number') sums[unit] = (typeof sum === 'number' ? sum : 0) + score;
    else if (score === 'excluded' && sum === 'notConcerned') sums[unit] = score;
    else if (!leavesIndex(score) && leavesIndex(sum)) sums[unit] = undefined;
  });
}

interface Table {
  readonly rows: readonly { readonly code: string; readonly maximum: unknown }[];
  readonly decimals: number;
}

/** What one parent lets through for one unit, and the most that it does; undefined where nothing caps it. */
export function cappedSum(
  { rows, decimals }: Table,
  code: string,
  scoreAt: (row: number) => LeafScore,
): { readonly points: Points; readonly maximum: Points } | undefined {
  const codes = rows.map((row) => row.code);
  const maxima = rows.map((row) => row.maximum);
  const tree = signTree(codes, maxima, decimals);
  const row = codes.indexOf(code);
  const maximum = tree.caps[row];
  if (maximum === undefined) return undefined;
  const scores = codes.map((_, at) => [scoreAt(at)]);
  const [points] = sumIntoParents(tree, scores)[row] ?? [];
  return typeof points === 'number' ? { points, maximum } : undefined;
}

export interface LeafSums {
  readonly total: Points;
  /** Maxima of all leaves but those that leave the index. */
  readonly applicableMaximum: Points;
  /** Maxima of the leaves that have a score. */
  readonly scoredMaximum: Points;
  /** What is added to the total, and what is taken off it: of the rows with a sign. */
  readonly bonus: Points;
  readonly penalty: Points;
  /** True while any leaf is pending or invalid, with a sign or without. */
  readonly isProvisional: boolean;
}

/** The sums of every unit over a whole table; `maxima` in points. Scores of parents, which may be anything, are not looked at. */
export function sumTable(
  tree: SignTree,
  rows: Rows,
  maxima: readonly Points[],
  unitCount: number,
): readonly LeafSums[] {
  const isCounted = (_: unknown, row: number) => tree.isLeaf[row] === true && isPlain(tree, row);
  const plain = sumUnits(rows.filter(isCounted), maxima.filter(isCounted), unitCount);
  return tree.hasSigns ? plain.map(withSigned(tree, rows)) : plain;
}

function withSigned(tree: SignTree, rows: Rows) {
  const { isLeaf, ancestors, signs } = tree;
  const filled = sumIntoParents(tree, rows);
  const signed = signs.flatMap((sign, row) => (sign === 'none' ? [] : [row]));
  const signAbove = (row: number) => signs[ancestors[row]?.[0] ?? -1];
  const tops = signed.filter((row) => signAbove(row) !== signs[row]);
  const isOpen = (score: LeafScore) => typeof score !== 'number' && !leavesIndex(score);
  return (sums: LeafSums, unit: number): LeafSums => {
    const outside = { bonus: 0, penalty: 0 };
    for (const row of tops) {
      const sign = signs[row] ?? 'none';
      const score = filled[row]?.[unit];
      if (sign !== 'none' && typeof score === 'number') outside[sign] += score;
    }
    const hasOpen = signed.some((row) => isLeaf[row] === true && isOpen(rows[row]?.[unit]));
    return { ...sums, ...outside, isProvisional: sums.isProvisional || hasOpen };
  };
}

/**
 * The sums of every unit over leaves without a sign. `rows` hold one score per unit and `maxima` runs beside them; row by row,
 * because that is how scores lie in memory. Nearly every leaf has points, so the other maxima are taken off the whole at the end.
 */
export function sumUnits(
  rows: Rows,
  maxima: readonly Points[],
  unitCount: number,
): readonly LeafSums[] {
  const total = zeros(unitCount);
  const excludedMaximum = zeros(unitCount);
  const openMaximum = zeros(unitCount);
  const openLeaves = zeros(unitCount);
  for (const [row, scores] of rows.entries()) {
    const maximum = maxima[row] ?? 0;
    for (let unit = 0; unit < unitCount; unit++) {
      const score = scores[unit];
      if (typeof score === 'number') addTo(total, unit, score);
      else if (leavesIndex(score)) addTo(excludedMaximum, unit, maximum);
      else {
        addTo(openMaximum, unit, maximum);
        addTo(openLeaves, unit, 1);
      }
    }
  }
  const wholeMaximum = maxima.reduce((sum, maximum) => sum + maximum, 0);
  return total.map((unitTotal, unit) => {
    const applicableMaximum = wholeMaximum - (excludedMaximum[unit] ?? 0);
    return {
      total: unitTotal,
      applicableMaximum,
      scoredMaximum: applicableMaximum - (openMaximum[unit] ?? 0),
      bonus: 0,
      penalty: 0,
      isProvisional: openLeaves[unit] !== 0,
    };
  });
}

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

/** `amount` on top of what the unit has. */
function addTo(column: number[], unit: number, amount: number): void {
  column[unit] = (column[unit] ?? 0) + amount;
}
