/**
 * Deductions (điểm trừ) as they are published: per component, lines summed into it, or per criterion where it has no
 * components. Only leaves with a score can lose points; excluded, pending and invalid leaves are left out.
 */
import { componentOf } from './code';
import { groupBy } from './group-by';
import type { LeafScore } from './leaf-sum';
import type { Points } from './points';
import { leavesIndex } from './score-cell';

export interface ComponentDeduction {
  readonly code: string;
  /** Maximum and score over the component's applicable leaves. */
  readonly maximum: Points;
  readonly score: Points;
  readonly deduction: Points;
  /** Positions, in the list given, of the leaves that lost points. */
  readonly lostAt: readonly number[];
}

/** What each leaf of a table belongs to; made once, asked for every unit. */
interface ComponentTable {
  readonly components: readonly Component[];
  readonly maxima: readonly Points[];
}

export function componentTable(
  codes: readonly string[],
  maxima: readonly Points[],
): ComponentTable {
  return { components: componentsOf(codes), maxima };
}

/**
 * One unit's deductions, in the order of the leaves; components that lost nothing are not listed. `rows` are the leaves'
 * scores, one per unit.
 */
export function deductionsOf(
  { components, maxima }: ComponentTable,
  rows: readonly (readonly LeafScore[])[],
  unit: number,
): ComponentDeduction[] {
  const found: ComponentDeduction[] = [];
  for (const component of components) {
    const deduction = deductionOf(component, maxima, rows, unit);
    if (deduction !== undefined) found.push(deduction);
  }
  return found;
}

/** How many there are, without making them. */
export function countDeductions(
  { components, maxima }: ComponentTable,
  rows: readonly (readonly LeafScore[])[],
  unit: number,
): number {
  let count = 0;
  for (const { leaves } of components) {
    if (leaves.some((leaf) => lostPoints(rows[leaf]?.[unit], maxima[leaf]) > 0)) count++;
  }
  return count;
}

interface Component {
  readonly code: string;
  /** Positions of its leaves. */
  readonly leaves: readonly number[];
}

function componentsOf(codes: readonly string[]): readonly Component[] {
  const leavesOf = groupBy(codes.keys(), (leaf) => componentOf(codes[leaf] ?? ''));
  return [...leavesOf].map(([code, leaves]) => ({ code, leaves }));
}

function deductionOf(
  { code, leaves }: Component,
  maxima: readonly Points[],
  rows: readonly (readonly LeafScore[])[],
  unit: number,
): ComponentDeduction | undefined {
  let maximum = 0;
  let score = 0;
  let deduction = 0;
  for (const leaf of leaves) {
    const leafScore = rows[leaf]?.[unit];
    // Nearly all have points: that is asked first.
    if (typeof leafScore === 'number') {
      maximum += maxima[leaf] ?? 0;
      score += leafScore;
      deduction += lostPoints(leafScore, maxima[leaf]);
    } else if (!leavesIndex(leafScore)) maximum += maxima[leaf] ?? 0;
  }
  if (deduction === 0) return undefined;
  // Most components are one leaf: its list of positions serves every unit.
  const lostAt =
    leaves.length === 1
      ? leaves
      : leaves.filter((leaf) => lostPoints(rows[leaf]?.[unit], maxima[leaf]) > 0);
  return { code, maximum, score, deduction, lostAt };
}

function lostPoints(score: LeafScore, maximum: Points = 0): Points {
  return typeof score === 'number' && score < maximum ? maximum - score : 0;
}
