// Reads the notes ("comments") of a sheet: their letters and where they stand, not the size of their boxes.
// Source: ECMA-376 part 1, 18.7 (comments).
import { referencesIn } from '../formulas/ranges';
import { childNamed, textBelow, visitElements } from '../package/xml-element';
import { decodeXlsxString } from '../package/xml-text';
import type { Note } from '../workbook';

export function readNotes(xml: string): readonly Note[] {
  const notes: Note[] = [];
  visitElements(xml, new Set(['comment']), (comment) => {
    const range = referencesIn(comment.attributes['ref'] ?? '')[0]?.range;
    const text = childNamed(comment, 'text');
    if (!range || !text) return;
    const { startRow: row, startColumn: column } = range;
    notes.push({ row, column, text: decodeXlsxString(textBelow(text)) });
  });
  return notes;
}
