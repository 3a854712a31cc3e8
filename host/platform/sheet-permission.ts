// What a write to a sheet as a whole needs permission for: lines that are taken out need every cell of theirs, lines
// put in need a place that no protection spans, lines that are moved need both, everything else needs the frame.
// Cells are range.ts' own question.
import { wholeLines } from '../univer/a1-notation';
import { mayEditCells, mayEditFrame, mayInsertLines } from './edit-permission';
import type { RangePlace, SheetPlace } from './places';
import type { PlatformContext } from './platform-context';

/** Open to anybody who may edit the spreadsheet at all. */
const FREE = new Set(['activate', 'copyTo', 'addDeveloperMetadata', 'protect']);
const LINES = /^(insert|delete|move)(Row|Column)s?(After|Before)?$/;

export function mayWriteSheet(
  context: PlatformContext,
  sheet: SheetPlace & { getDataRange(): RangePlace },
  method: string,
  args: readonly unknown[],
): boolean {
  if (FREE.has(method)) return true;
  const [, what, line, side] = LINES.exec(method) ?? [];
  if (what !== undefined) {
    const axis = line === 'Row' ? 'row' : 'column';
    if (what === 'move')
      return mayMove(context, sheet, axis, args[0] as RangePlace, Number(args[1]));
    const position = Number(args[0]);
    return what === 'insert'
      ? mayInsertLines(context, sheet.hostId, axis, side === 'After' ? position : position - 1)
      : mayEditLines(context, sheet, axis, position - 1, position + Number(args[1] ?? 1) - 2);
  }
  if (!method.startsWith('clear')) return mayEditFrame(context, sheet.hostId);
  return mayEditCells(context, sheet.hostId, sheet.getDataRange().hostArea);
}

/** `to` is 1-based. */
function mayMove(
  context: PlatformContext,
  sheet: SheetPlace,
  axis: 'row' | 'column',
  { hostArea }: RangePlace,
  to: number,
): boolean {
  const [first, last] =
    axis === 'row'
      ? [hostArea.startRow, hostArea.endRow]
      : [hostArea.startColumn, hostArea.endColumn];
  return (
    mayEditLines(context, sheet, axis, first, last) &&
    mayInsertLines(context, sheet.hostId, axis, to - 1)
  );
}

function mayEditLines(
  context: PlatformContext,
  sheet: SheetPlace,
  axis: 'row' | 'column',
  first: number,
  last: number,
): boolean {
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const lines = { startRow: first, endRow: last, startColumn: first, endColumn: last };
  return mayEditCells(context, sheet.hostId, wholeLines(lines, axis, size));
}
