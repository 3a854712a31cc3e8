// `'Tab'!$A$1:$C$3` <-> a place in the workbook; how named ranges and drop-downs keep their ranges.
import type { CellRange } from '../univer/a1-notation';
import { columnName } from '../univer/a1-notation';
import type { Change } from '../univer/change-journal';
import { quoteSheet } from '../../xlsx/cell-range';
import { formulaReferences } from '../univer/formula-references';
import type { UniverWorkbook } from '../univer/univer-workbook';
import type { RangePlace } from './places';

export function referenceTo(workbook: UniverWorkbook, range: RangePlace): string {
  const sheet = workbook.sheet(range.hostSheetId);
  if (!sheet) throw new Error('Sheet not found. It may have been deleted.');
  const { startRow, startColumn, endRow, endColumn } = range.hostArea;
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const [start, end] = [corner(startRow, startColumn), corner(endRow, endColumn)];
  return `${quoteSheet(sheet.getSheetName())}!${start === end ? start : `${start}:${end}`}`;
}

/** Null unless the text is one reference that names its sheet. */
export function placeOfReference(workbook: UniverWorkbook, text: string): Change | null {
  const [reference, ...more] = formulaReferences(text, new Map());
  if (reference?.sheetName === undefined || more.length > 0) return null;
  const sheetId = workbook.sheetIdOf(reference.sheetName);
  const sheet = sheetId === undefined ? undefined : workbook.sheet(sheetId);
  if (sheetId === undefined || !sheet) return null;
  const range: CellRange = {
    ...reference.range,
    endRow: Math.min(reference.range.endRow, sheet.getMaxRows() - 1),
    endColumn: Math.min(reference.range.endColumn, sheet.getMaxColumns() - 1),
  };
  return { sheetId, range };
}
