/**
 * What `CCHC_TOTAL`, `CCHC_INDEX` and `CCHC_SUMMARY` share: one exact sum over the leaves of each unit's column.
 * Without codes every row counts as a leaf; with codes a row that has rows below it does not.
 */
import { criterionTree } from '../../core/criterion-tree';
import { sumUnits, type LeafSums } from '../../core/leaf-sum';
import type { Points } from '../../core/points';
import { requireSameRows, textOf, widthOf, type Cell, type Matrix, type Named } from './arguments';
import { gridScore } from './score-cells';

export interface UnitColumns {
  readonly leaves: Matrix;
  /** One per unit, in grid points. */
  readonly sums: readonly LeafSums[];
}

export function unitColumns(
  scores: Named<Matrix>,
  maxima: readonly Points[],
  codes: Named<readonly Cell[]> | undefined,
): UnitColumns {
  requireSameRows(scores, codes);
  const isLeaf = codes && criterionTree(codes.value.map(textOf)).isLeaf;
  const keep = (_: unknown, row: number) => isLeaf === undefined || isLeaf[row] === true;
  const leaves = scores.value.filter(keep);
  const leafScores = leaves.map((cells) => cells.map(gridScore));
  return { leaves, sums: sumUnits(leafScores, maxima.filter(keep), widthOf(scores.value)) };
}

export function perUnit<Result>(scores: Matrix, calculate: (unit: number) => Result): Result[] {
  return Array.from({ length: widthOf(scores) }, (_, unit) => calculate(unit));
}
