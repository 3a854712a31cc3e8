// Lets protections follow inserted, removed and moved rows and columns, in Node and on the page. A protection of which
// no cell is left is gone; of one that a move takes apart the largest part stays. What undo brings back on the page comes back unprotected.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange } from './a1-notation';
import type { StoredProtection } from './protection-store';
import { readProtections, writeProtections } from './protection-store';
import { lineChangeOf } from './line-change';
import type { LineShift } from './line-shift';
import { shiftRange } from './line-shift';
import type { UniverWorkbook } from './univer-workbook';

export function followWithProtections(workbook: UniverWorkbook): void {
  workbook.commands.onCommandExecuted((command) => {
    const change = lineChangeOf(command);
    const isHere = change?.workbookId === workbook.facade.getId();
    const sheet = isHere ? workbook.sheet(change.sheetId) : undefined;
    if (!change || !sheet) return;
    moveProtections(sheet, readProtections(sheet), change.shift);
  });
}

/** `protections`: as they were before. */
export function moveProtections(
  sheet: FWorksheet,
  protections: readonly StoredProtection[],
  shift: LineShift,
): void {
  if (protections.length === 0) return;
  writeProtections(
    sheet,
    protections.flatMap((protection) => moved(protection, shift)),
  );
}

function moved(protection: StoredProtection, shift: LineShift): StoredProtection[] {
  const unprotected = protection.unprotected.flatMap((hole) => shiftRange(hole, shift));
  if (!protection.range) return [{ ...protection, unprotected }];
  const [range] = shiftRange(protection.range, shift).sort((a, b) => sizeOf(b) - sizeOf(a));
  return range ? [{ ...protection, unprotected, range }] : [];
}

function sizeOf(range: CellRange): number {
  return (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1);
}
