// Joins ranges into few that do not overlap and cover the same cells, as Univer's `Rectangle.mergeRanges` does: maximal runs
// along the rows, then equal runs of neighbouring rows together. Goes down the rows once, with the ranges that reach into the
// row at hand; Univer looks at each cell of the grid of all borders.
import type { CellRange } from './a1-notation';

export function joinRanges(ranges: readonly CellRange[]): CellRange[] {
  const below = [...ranges].sort((a, b) => b.startRow - a.startRow);
  const borders = [...new Set(ranges.flatMap((range) => [range.startRow, range.endRow + 1]))];
  borders.sort((a, b) => a - b);
  let reaching: CellRange[] = [];
  let growing: Growing = new Map();
  const joined: CellRange[] = [];
  borders.forEach((startRow, at) => {
    const stay = reaching.filter(({ endRow }) => endRow >= startRow);
    const begin: CellRange[] = [];
    while (below.at(-1)?.startRow === startRow) begin.push(...below.splice(-1));
    reaching = begin.length === 0 ? stay : [...stay, ...begin].sort(byColumn);
    const endRow = (borders[at + 1] ?? startRow + 1) - 1;
    const next = grown(growing, runsOf(reaching), startRow, endRow);
    for (const [column, range] of growing) {
      if (next.get(column)?.startRow !== range.startRow) joined.push(range);
    }
    growing = next;
  });
  return [...joined, ...growing.values()];
}

/** By their first column: those that end just above the rows at hand. */
type Growing = ReadonlyMap<number, CellRange>;

function grown(above: Growing, runs: readonly Run[], startRow: number, endRow: number): Growing {
  return new Map(
    runs.map(({ startColumn, endColumn }) => {
      const range = above.get(startColumn);
      const first = range?.endColumn === endColumn ? range.startRow : startRow;
      return [startColumn, { startRow: first, startColumn, endRow, endColumn }];
    }),
  );
}

function byColumn(a: CellRange, b: CellRange): number {
  return a.startColumn - b.startColumn;
}

type Run = Pick<CellRange, 'startColumn' | 'endColumn'>;

/** Of columns, those that overlap or touch in one; `ranges` by where they begin. */
function runsOf(ranges: readonly CellRange[]): Run[] {
  const runs: { startColumn: number; endColumn: number }[] = [];
  for (const { startColumn, endColumn } of ranges) {
    const last = runs.at(-1);
    if (last && startColumn <= last.endColumn + 1) {
      last.endColumn = Math.max(last.endColumn, endColumn);
    } else runs.push({ startColumn, endColumn });
  }
  return runs;
}

export function areDisjoint(some: readonly CellRange[], others: readonly CellRange[]): boolean {
  return !some.some((a) =>
    others.some(
      (b) =>
        a.startRow <= b.endRow &&
        b.startRow <= a.endRow &&
        a.startColumn <= b.endColumn &&
        b.startColumn <= a.endColumn,
    ),
  );
}
