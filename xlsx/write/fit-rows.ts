// Estimates the heights of rows with wrapped text that have no height of their own: LibreOffice does not fit such rows
// when it opens a file, and text would lie over the rows below. The heights are only a start, not anybody's choice:
// programs fit the rows anew when somebody types, and reading ignores them.
// Source: ECMA-376 part 1, 18.3.1.73 (row: ht without customHeight).
import type { CellRange } from '../cell-range';
import { PIXELS_PER_CHARACTER, USUAL_WIDTH } from '../units';
import type { Cell, CellRow, CellValue, Sheet } from '../workbook';

const USUAL_SIZE = 11;
const POINTS_PER_LINE = 15;
const HIGHEST = 409;
/** Letters are narrower than the digits that widths count. */
const LETTERS_PER_DIGIT = 1.1;
/** What a cell keeps free at its sides, in characters. */
const MARGIN = 1;

/** The heights in points of the rows that need more than one line, by row. */
export function fitRows(sheet: Sheet): ReadonlyMap<number, number> {
  const { cells = {}, rows = {} } = sheet;
  const fitted = new Map<number, number>();
  for (const [at, values] of Object.entries(cells)) {
    const row = Number(at);
    const height = rows[row]?.size ? 0 : neededHeight(row, values, sheet);
    if (height > POINTS_PER_LINE) fitted.set(row, Math.min(height, HIGHEST));
  }
  return fitted;
}

function neededHeight(row: number, cells: CellRow, { columns = {}, merges = [] }: Sheet): number {
  const heights = Object.entries(cells).map(([at, cell]) => {
    const column = Number(at);
    const { wraps, turn } = cell.style ?? {};
    if (!wraps || turn || isMerged(row, column, merges)) return 0;
    return heightOf(cell, columns[column]?.size);
  });
  return Math.max(0, ...heights);
}

function isMerged(row: number, column: number, merges: readonly CellRange[]): boolean {
  return merges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
  );
}

function heightOf({ value, style }: Cell, width = USUAL_WIDTH): number {
  const scale = (style?.fontSize ?? USUAL_SIZE) / USUAL_SIZE;
  const digits = width / PIXELS_PER_CHARACTER - MARGIN;
  const room = Math.max(1, (digits * LETTERS_PER_DIGIT) / scale);
  const lines = textOf(value)
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.length / room)));
  return lines.reduce((sum, count) => sum + count, 0) * POINTS_PER_LINE * scale;
}

function textOf(value: CellValue | undefined): string {
  return typeof value === 'object' ? value.error : String(value ?? '');
}
