// Notes ("comments") of a sheet, to and from Univer's; boxes that are read get Univer's usual size.
// Source: @univerjs/sheets-note 0.25.1, ISheetNote.
import type { Note } from '../../xlsx/workbook';

export const NOTES = 'SHEET_NOTE_PLUGIN';

interface UniverNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly note: string;
  readonly width: number;
  readonly height: number;
  readonly show: boolean;
}

export type NoteMatrix = Record<string, Record<string, UniverNote> | undefined>;

export function toNotes(notes: NoteMatrix): Note[] {
  return Object.values(notes)
    .flatMap((cells) => Object.values(cells ?? {}))
    .filter(({ note }) => note !== '')
    .map(({ row, col, note }) => ({ row, column: col, text: note }));
}

export function toNoteMatrix(notes: readonly Note[]): NoteMatrix {
  const matrix: NoteMatrix = {};
  for (const { row, column: col, text: note } of notes) {
    const box = { width: 160, height: 72, show: false };
    (matrix[row] ??= {})[col] = { id: `note-${row}-${col}`, row, col, note, ...box };
  }
  return matrix;
}
