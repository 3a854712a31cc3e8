/**
 * Exact sums over leaves. A leaf's score is points, out of the index, or nothing yet (pending and invalid alike); the sum
 * of a parent is that of its leaves, and stays nothing while none of them has a score.
 */
import type { CriterionTree } from './criterion-tree';
import type { Points } from './points';
import { leavesIndex, type CellScore } from './score-cell';

/** Undefined where there is no cell. */
export type LeafScore = CellScore | undefined;

/**
 * Rows of one score per unit, those of parents filled in from their leaves; all others are given back as they are. A parent
 * leaves the index while all of its leaves do, and concerns a unit if any of them does.
 */
export function sumIntoParents(
  { isLeaf, isParent, ancestors }: CriterionTree,
  rows: readonly (readonly LeafScore[])[],
): LeafScore[][] {
  const filled = rows.map((scores, row) =>
    scores.map((score): LeafScore => (isParent[row] === true ? 'notConcerned' : score)),
  );
  rows.forEach((scores, row) => {
    if (isLeaf[row] !== true) return;
    for (const parent of ancestors[row] ?? []) addLeaf(filled[parent] ?? [], scores);
  });
  return filled;
}

function addLeaf(sums: LeafScore[], scores: readonly LeafScore[]): void {
  scores.forEach((score, unit) => {
    const sum = sums[unit];
    if (typeof score === 'number') sums[unit] = (typeof sum === 'number' ? sum : 0) + score;
    else if (score === 'excluded' && sum === 'notConcerned') sums[unit] = score;
    else if (!leavesIndex(score) && leavesIndex(sum)) sums[unit] = undefined;
  });
}

export interface LeafSums {
  readonly total: Points;
  /** Maxima of all leaves but those that leave the index. */
  readonly applicableMaximum: Points;
  /** Maxima of the leaves that have a score. */
  readonly scoredMaximum: Points;
  /** True while any leaf is pending or invalid. */
  readonly isProvisional: boolean;
}

/**
 * The sums of every unit. `rows` hold one score per unit and `maxima` runs beside them; row by row, because that is how
 * scores lie in memory. Nearly every leaf has points, so the other maxima are taken off the whole at the end.
 */
export function sumUnits(
  rows: readonly (readonly LeafScore[])[],
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
