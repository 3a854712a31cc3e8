// Estimates the heights of rows with wrapped text that have no height of their own: LibreOffice does not fit such rows
// when it opens a file, and text would lie over the rows below. The heights are only a start, not the user's choice:
// patch-package.ts marks them so, programs fit the rows anew when somebody types, and our own reading ignores them.
// Source: ECMA-376 part 1, 18.3.1.73 (row: ht without customHeight).
import type { Cell, Worksheet } from './exceljs';
import { PIXELS_PER_CHARACTER } from './units';

const USUAL_SIZE = 11;
const POINTS_PER_LINE = 15;
const HIGHEST = 409;
/** Letters are narrower than the digits that widths count. */
const LETTERS_PER_DIGIT = 1.1;
/** What a cell keeps free at its sides, in characters. */
const MARGIN = 1;
const USUAL_WIDTH = 64 / PIXELS_PER_CHARACTER;

/** Sets the heights and returns the numbers of their rows. */
export function fitRows(sheet: Worksheet): number[] {
  const fitted: number[] = [];
  sheet.eachRow((row, number) => {
    if (row.height) return;
    let height = 0;
    row.eachCell((cell) => (height = Math.max(height, neededHeight(sheet, cell))));
    if (height <= POINTS_PER_LINE) return;
    row.height = Math.min(height, HIGHEST);
    fitted.push(number);
  });
  return fitted;
}

function neededHeight(sheet: Worksheet, cell: Cell): number {
  const { wrapText, textRotation } = cell.style.alignment ?? {};
  if (!wrapText || textRotation || cell.isMerged) return 0;
  const scale = (cell.style.font?.size ?? USUAL_SIZE) / USUAL_SIZE;
  const column = sheet.getColumn(Number(cell.col));
  const room = Math.max(1, (((column.width ?? USUAL_WIDTH) - MARGIN) * LETTERS_PER_DIGIT) / scale);
  const lines = cell.text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / room)));
  return lines.reduce((sum, count) => sum + count, 0) * POINTS_PER_LINE * scale;
}
