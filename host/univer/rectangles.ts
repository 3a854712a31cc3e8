// Covers a set of cells with few rectangles: runs along rows, then equal runs of neighbouring rows together. And the
// other way round: what of a rectangle is left when others are taken out.
import type { CellRange } from './a1-notation';
import { overlap } from './a1-notation';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** `cells` in reading order. */
export function rectangles(cells: readonly CellPosition[]): CellRange[] {
  const open = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const run of runs(cells)) {
    const key = `${run.startColumn}:${run.endColumn}`;
    const above = open.get(key);
    if (above?.endRow === run.startRow - 1) open.set(key, { ...above, endRow: run.endRow });
    else {
      if (above) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
}

function runs(cells: readonly CellPosition[]): CellRange[] {
  const found: CellRange[] = [];
  for (const { row, column } of cells) {
    const last = found.at(-1);
    if (last?.startRow === row && last.endColumn === column - 1) {
      found[found.length - 1] = { ...last, endColumn: column };
    } else {
      found.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    }
  }
  return found;
}

/** What of `range` none of `holes` covers. */
export function uncovered(range: CellRange, holes: readonly CellRange[]): CellRange[] {
  return holes.reduce((left, hole) => left.flatMap((part) => without(part, hole)), [range]);
}

/** Above the hole, below it, and left and right of it in its rows. */
function without(range: CellRange, hole: CellRange): CellRange[] {
  const cut = overlap(range, hole);
  if (!cut) return [range];
  const beside = { ...range, startRow: cut.startRow, endRow: cut.endRow };
  return [
    { ...range, endRow: cut.startRow - 1 },
    { ...range, startRow: cut.endRow + 1 },
    { ...beside, endColumn: cut.startColumn - 1 },
    { ...beside, startColumn: cut.endColumn + 1 },
  ].filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}
