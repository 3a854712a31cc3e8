/**
 * What `CCHC_TOTAL`, `CCHC_INDEX` and `CCHC_SUMMARY` share: one exact sum over the leaves of each unit's column.
 * Without codes every row counts as a leaf; with codes a row that has rows below it does not.
 */
import { criterionTree } from '../../core/criterion-tree';
import { sumLeaves, type LeafSums } from '../../core/leaf-sum';
import type { Points } from '../../core/points';
import { requireSameRows, textOf, widthOf, type Cell, type Matrix, type Named } from './arguments';
import { gridScore } from './score-cells';

export interface UnitColumns {
  readonly leaves: Matrix;
  readonly maxima: readonly Points[];
}

export function leafRows(
  scores: Named<Matrix>,
  maxima: readonly Points[],
  codes: Named<readonly Cell[]> | undefined,
): UnitColumns {
  requireSameRows(scores, codes);
  const isLeaf = codes && criterionTree(codes.value.map(textOf)).isLeaf;
  const keep = (_: unknown, row: number) => isLeaf === undefined || isLeaf[row] === true;
  return { leaves: scores.value.filter(keep), maxima: maxima.filter(keep) };
}

/** One unit's sums, in grid points. */
export function sumUnit({ leaves, maxima }: UnitColumns, unit: number): LeafSums {
  return sumLeaves(
    leaves.map((cells) => gridScore(cells[unit])),
    maxima,
  );
}

export function perUnit<Result>(scores: Matrix, calculate: (unit: number) => Result): Result[] {
  return Array.from({ length: widthOf(scores) }, (_, unit) => calculate(unit));
}
