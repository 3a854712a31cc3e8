// Lists of ranges as the parts of a workbook write them (`A1:B5 D1`), and cut to the size of a sheet.
// Source: ECMA-376 part 1, 18.18.76 (ST_Sqref).
import type { CellRange } from '../cell-range';
import { columnIndex, formatA1 } from '../cell-range';
import type { Reference } from './formula-parts';
import { splitFormula } from './formula-parts';

export interface SheetExtent {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The ranges of `A1:B5 D1`; whole columns and rows reach the last cell that a file can have. */
export function readRanges(text: string): CellRange[] {
  return referencesIn(text).map(({ range }) => range);
}

const PLAIN = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;

/** The range of an attribute that names one, or the first of several; nearly all are as plain as `A1:B5`, and there are many. */
export function readRange(text: string): CellRange | undefined {
  const [, letters, digits, endLetters = letters, endDigits = digits] = PLAIN.exec(text) ?? [];
  if (letters === undefined || endLetters === undefined) return readRanges(text)[0];
  return {
    startRow: Number(digits) - 1,
    startColumn: columnIndex(letters),
    endRow: Number(endDigits) - 1,
    endColumn: columnIndex(endLetters),
  };
}

/** Without what lies outside the sheet. */
export function cutRanges(
  ranges: readonly CellRange[],
  { rowCount, columnCount }: SheetExtent,
): CellRange[] {
  return ranges
    .map((range) => ({
      ...range,
      endRow: Math.min(range.endRow, rowCount - 1),
      endColumn: Math.min(range.endColumn, columnCount - 1),
    }))
    .filter((range) => range.startRow <= range.endRow && range.startColumn <= range.endColumn);
}

/** In cells. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: CellRange): number {
  return (endRow - startRow + 1) * (endColumn - startColumn + 1);
}

export function referencesIn(text: string): Reference[] {
  return splitFormula(text).filter((part) => typeof part !== 'string');
}

export function writeRanges(ranges: readonly CellRange[]): string {
  return ranges.map(formatA1).join(' ');
}

/** The first cell of a range, as references in a rule on it count from. */
export function cornerOf({ startRow, startColumn }: CellRange): string {
  return formatA1({ startRow, startColumn, endRow: startRow, endColumn: startColumn });
}
