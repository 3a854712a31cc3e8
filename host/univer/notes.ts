// Writes the note of one cell. Ids are counted, not random, so that equal work gives equal snapshots.
import type { FWorksheet } from '@univerjs/sheets/facade';

const SIZE = { width: 220, height: 90, show: false };

/** An empty text takes the note away. */
export function writeNote(sheet: FWorksheet, row: number, column: number, note: string): void {
  const cell = sheet.getRange(row, column);
  const old = cell.getNote();
  if (note)
    cell.createOrUpdateNote({ ...SIZE, id: old?.id ?? freshId(sheet), row, col: column, note });
  else if (old) cell.deleteNote();
}

function freshId(sheet: FWorksheet): string {
  const taken = new Set(sheet.getNotes().map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`note${number}`)) number += 1;
  return `note${number}`;
}
