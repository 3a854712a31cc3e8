/** Builds the cells of a plan from pieces put at places; what nobody fills stays blank. */
import type { CellContent } from './tab-plan';

export function gridOf(
  size: { readonly rows: number; readonly columns: number },
  pieces: readonly {
    readonly row: number;
    readonly column: number;
    readonly cells: readonly (readonly CellContent[])[];
  }[],
): CellContent[][] {
  const grid = Array.from({ length: size.rows }, () =>
    new Array<CellContent>(size.columns).fill(''),
  );
  for (const { row, column, cells } of pieces) {
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        const target = grid[row - 1 + i];
        if (target !== undefined) target[column - 1 + j] = cell;
      });
    });
  }
  return grid;
}
