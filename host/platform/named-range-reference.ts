// `'Tab'!$A$1:$C$3` <-> a Range; how named ranges are kept in the workbook.
import type { CellRange } from '../univer/a1-notation';
import { columnName } from '../univer/a1-notation';
import { formulaReferences } from '../univer/formula-references';
import type { PlatformContext } from './platform-context';
import { Range } from './range';
import { Sheet } from './sheet';

export function absoluteReference(quotedSheet: string, area: CellRange): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const start = corner(area.startRow, area.startColumn);
  const end = corner(area.endRow, area.endColumn);
  return start === end ? `${quotedSheet}!${start}` : `${quotedSheet}!${start}:${end}`;
}

/** Null unless the text is one reference that names its sheet. */
export function rangeOfReference(context: PlatformContext, text: string): Range | null {
  const [reference, ...more] = formulaReferences(text, new Map());
  if (reference?.sheetName === undefined || more.length > 0) return null;
  const id = context.workbook.sheetIdOf(reference.sheetName);
  if (id === undefined) return null;
  const sheet = new Sheet(context, id);
  return new Range(context, sheet, {
    ...reference.range,
    endRow: Math.min(reference.range.endRow, sheet.getMaxRows() - 1),
    endColumn: Math.min(reference.range.endColumn, sheet.getMaxColumns() - 1),
  });
}
