// What a write to a sheet as a whole needs permission for: lines that are taken out need every cell of theirs, lines
// put in need a place that no protection spans, everything else needs the frame. Cells are range.ts' own question.
import type { CellRange } from '../univer/a1-notation';
import { mayEditCells, mayEditFrame, mayInsertLines } from './edit-permission';
import type { PlatformContext } from './platform-context';
import type { Sheet } from './sheet';

/** Open to anybody who may edit the spreadsheet at all. */
const FREE = new Set(['activate', 'addDeveloperMetadata', 'protect']);
const LINES = /^(insert|delete)(Row|Column)s?(After|Before)?$/;

export function mayWriteSheet(
  context: PlatformContext,
  sheet: Sheet,
  method: string,
  args: readonly unknown[],
): boolean {
  if (FREE.has(method)) return true;
  const [, what, line, side] = LINES.exec(method) ?? [];
  const position = Number(args[0]);
  const axis = line === 'Row' ? 'row' : 'column';
  if (what === 'insert') {
    return mayInsertLines(context, sheet.hostId, axis, side === 'After' ? position : position - 1);
  }
  if (what === 'delete') {
    const area = linesOf(sheet, axis, position, Number(args[1] ?? 1));
    return mayEditCells(context, sheet.hostId, area);
  }
  if (!method.startsWith('clear')) return mayEditFrame(context, sheet.hostId);
  return mayEditCells(context, sheet.hostId, sheet.getDataRange().hostArea);
}

/** `position` is 1-based. */
function linesOf(sheet: Sheet, axis: 'row' | 'column', position: number, count: number): CellRange {
  const [first, last] = [position - 1, position + count - 2];
  return axis === 'row'
    ? { startRow: first, endRow: last, startColumn: 0, endColumn: sheet.getMaxColumns() - 1 }
    : { startColumn: first, endColumn: last, startRow: 0, endRow: sheet.getMaxRows() - 1 };
}
