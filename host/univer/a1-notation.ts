// Ranges out of A1 notation as people write it, cut to a sheet: whole columns, whole rows, `$`. What a file needs of the
// notation is xlsx/cell-range.ts. Sheet names in front of `!` are read and written by formula-references.ts.
import type { CellRange } from '../../xlsx/cell-range';
import { columnIndex, columnName } from '../../xlsx/cell-range';

export type { CellRange } from '../../xlsx/cell-range';
export { columnIndex, columnName, formatA1 } from '../../xlsx/cell-range';

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;
const R1C1 = /^R(\d{1,7})C(\d{1,5})$/i;

/** The range of `A1`, `$A$1:C3`, `A:C`, `2:4`, `A2:C` or `R5C3`, or undefined when the text is none. */
export function parseA1(text: string, size: SheetSize): CellRange | undefined {
  const [first, second, ...more] = text.split(':');
  if (first === undefined || more.length > 0) return undefined;
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  if (!from || !to) return undefined;
  const isCell = from.row !== undefined && from.column !== undefined;
  if (second === undefined && !isCell) return undefined;
  return between(from, to, size);
}

/** What a range is called that is open to an edge of its sheet: `D:F`, `5:7`, `A2:C`. Undefined of any other. */
export function openNotation(text: string): string | undefined {
  const [from, to] = text.split(':').map(corner);
  if (!from || !to) return undefined;
  const [top, bottom] = sorted(from.row, to.row);
  const [left, right] = sorted(from.column, to.column);
  const isOpen = [top, bottom, left, right].includes(undefined);
  return isOpen ? `${cornerName(left, top)}:${cornerName(right, bottom)}` : undefined;
}

function cornerName(column: number | undefined, row: number | undefined): string {
  return `${column === undefined ? '' : columnName(column)}${row === undefined ? '' : row + 1}`;
}

function sorted(
  first: number | undefined,
  second: number | undefined,
): readonly [number | undefined, number | undefined] {
  const isTurned = first !== undefined && second !== undefined && second < first;
  return isTurned ? [second, first] : [first, second];
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const [, r, c] = R1C1.exec(text) ?? [];
  if (Number(r) > 0 && Number(c) > 0) return { row: Number(r) - 1, column: Number(c) - 1 };
  const match = CORNER.exec(text);
  if (!match || text === '' || text === '$') return undefined;
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if (row === -1) return undefined;
  return { row, column: match[1] === undefined ? undefined : columnIndex(match[1]) };
}

function between(from: Corner, to: Corner, size: SheetSize): CellRange {
  const rows = [from.row ?? 0, to.row ?? size.rows - 1];
  const columns = [from.column ?? 0, to.column ?? size.columns - 1];
  return {
    startRow: Math.min(...rows),
    startColumn: Math.min(...columns),
    endRow: Math.max(...rows),
    endColumn: Math.max(...columns),
  };
}

/** All rows or columns that the range touches, from edge to edge of the sheet. */
export function wholeLines(range: CellRange, axis: 'row' | 'column', size: SheetSize): CellRange {
  return axis === 'row'
    ? { ...range, startColumn: 0, endColumn: size.columns - 1 }
    : { ...range, startRow: 0, endRow: size.rows - 1 };
}

export function doMeet(a: CellRange, b: CellRange): boolean {
  return (
    a.startRow <= b.endRow &&
    b.startRow <= a.endRow &&
    a.startColumn <= b.endColumn &&
    b.startColumn <= a.endColumn
  );
}

export function overlap(a: CellRange, b: CellRange): CellRange | undefined {
  if (!doMeet(a, b)) return undefined;
  return {
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
}
