// Reads the notes ("comments") of a sheet: their letters and where they stand, not the size of their boxes.
// Source: ECMA-376 part 1, 18.7 (comments).
import { referencesIn } from '../formulas/ranges';
import type { XmlElement } from '../package/xml-element';
import { childNamed, textBelow, visitElements } from '../package/xml-element';
import { decodeXlsxString } from '../package/xml-text';
import type { WorkMeter } from '../work-meter';
import { elementCounter } from '../work-meter';
import type { Note } from '../workbook';

export function readNotes(xml: string, meter: WorkMeter): readonly Note[] {
  const notes: Note[] = [];
  const add = (comment: XmlElement) => {
    const range = referencesIn(comment.attributes['ref'] ?? '')[0]?.range;
    const text = childNamed(comment, 'text');
    if (!range || !text) return;
    const { startRow: row, startColumn: column } = range;
    const letters = decodeXlsxString(textBelow(text));
    meter.spend('notes', 1);
    meter.spend('letters', letters.length);
    notes.push({ row, column, text: letters });
  };
  visitElements(xml, new Set(['comment']), add, elementCounter(meter));
  return notes;
}
