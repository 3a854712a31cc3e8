/**
 * Which rows of a table are leaves and what stands above them, from the codes alone. Rows without a code belong to no
 * tree; a parent that is missing from the table is simply not summed.
 */
import { ancestorsOf } from './code';

export interface CriterionTree {
  /** Per row: has a code and no row below it. */
  readonly isLeaf: readonly boolean[];
  /** Per row: has rows below it. */
  readonly isParent: readonly boolean[];
  /** Per row: the row indexes of its ancestors that are in the table. */
  readonly ancestors: readonly (readonly number[])[];
}

export function criterionTree(codes: readonly string[]): CriterionTree {
  const rowOf = new Map<string, number>();
  codes.forEach((code, row) => {
    if (code !== '' && !rowOf.has(code)) rowOf.set(code, row);
  });
  const ancestors = codes.map((code) =>
    ancestorsOf(code)
      .map((ancestor) => rowOf.get(ancestor))
      .filter((row) => row !== undefined),
  );
  const parents = new Set(ancestors.flat());
  return {
    isLeaf: codes.map((code, row) => code !== '' && !parents.has(row)),
    isParent: codes.map((_, row) => parents.has(row)),
    ancestors,
  };
}
