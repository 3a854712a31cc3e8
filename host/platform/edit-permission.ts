// Google's refusal of an edit that a protection holds back: of cells, of a sheet's frame, of rows and columns, of a
// whole sheet. Asked before anything is written, so that nothing is written by halves.
// Source: https://support.google.com/docs/answer/1218656 (what people without permission cannot do)
import type { CellRange } from '../univer/a1-notation';
import type { StoredProtection } from '../univer/protection-store';
import { readProtections } from '../univer/protection-store';
import type { PlatformContext } from './platform-context';
import { allows, covers, isSameEmail } from './protection-rules';

const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection ' +
  'if you need to edit.';

export function requireAllowed(isAllowed: boolean): void {
  if (!isAllowed) throw new Error(REFUSAL);
}

export function mayEditCells(context: PlatformContext, sheetId: string, area: CellRange): boolean {
  return !forbidding(context, sheetId).some((protection) => covers(protection, area));
}

/** Name, widths, rules, visibility: a sheet's protection holds them back, that of a range does not. */
export function mayEditFrame(context: PlatformContext, sheetId: string): boolean {
  return forbidding(context, sheetId).every(({ range }) => range !== undefined);
}

/** Nothing may be put in between two protected lines. */
export function mayInsertLines(
  context: PlatformContext,
  sheetId: string,
  axis: 'row' | 'column',
  at: number,
): boolean {
  return forbidding(context, sheetId).every(({ range }) => {
    if (!range) return false;
    const [start, end] =
      axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    return at <= start || at > end;
  });
}

export function mayDeleteSheet(context: PlatformContext, sheetId: string): boolean {
  return forbidding(context, sheetId).length === 0;
}

/** What holds back whoever acts now. */
function forbidding(context: PlatformContext, sheetId: string): readonly StoredProtection[] {
  const { user, sharing, workbook } = context;
  if (isSameEmail(user, sharing.owner)) return [];
  const sheet = workbook.sheet(sheetId);
  if (!sheet) return [];
  return readProtections(sheet).filter((protection) => !allows(protection, user, sharing));
}
