// Notes ("comments") of a sheet, to and from Univer's; boxes that are read get Univer's usual size.
// Source: ECMA-376 part 1, 18.7 (comments); @univerjs/sheets-note 0.25.1, ISheetNote.
import type { Worksheet } from './exceljs';
import { childNamed, textBelow, visitElements } from './package/xml-element';
import { decodeXlsxString, encodeXlsxString } from './package/xml-text';
import { referencesIn } from './ranges';

export const NOTES = 'SHEET_NOTE_PLUGIN';

interface Note {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly note: string;
  readonly width: number;
  readonly height: number;
  readonly show: boolean;
}

export type NoteMatrix = Record<string, Record<string, Note> | undefined>;

export function readNotes(xml: string): NoteMatrix {
  const notes: NoteMatrix = {};
  visitElements(xml, new Set(['comment']), (comment) => {
    const range = referencesIn(comment.attributes['ref'] ?? '')[0]?.range;
    const text = childNamed(comment, 'text');
    if (!range || !text) return;
    const { startRow: row, startColumn: col } = range;
    const note = decodeXlsxString(textBelow(text));
    const box = { width: 160, height: 72, show: false };
    (notes[row] ??= {})[col] = { id: `note-${row}-${col}`, row, col, note, ...box };
  });
  return notes;
}

export function writeNotes(sheet: Worksheet, notes: NoteMatrix): void {
  for (const { row, col, note } of Object.values(notes).flatMap((cells) =>
    Object.values(cells ?? {}),
  )) {
    if (note !== '') sheet.getCell(row + 1, col + 1).note = encodeXlsxString(note);
  }
}
