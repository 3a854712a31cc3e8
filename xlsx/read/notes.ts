// Reads the notes ("comments") of a sheet: what people wrote and where it stands, not the size of their boxes. A conversation
// stands in a part of its own, remark by remark; its note says the same once more for older programs.
// Source: ECMA-376 part 1, 18.7 (comments); [MS-XLSX] 2.6.207 (threadedComment).
import { readRange } from '../formulas/ranges';
import type { XmlElement } from '../package/xml-element';
import { childNamed, childrenNamed, isOn, textBelow, visitElements } from '../package/xml-element';
import { decodeXlsxString } from '../package/xml-text';
import type { WorkMeter } from '../work-meter';
import { elementCounter } from '../work-meter';
import type { Note } from '../workbook';
import type { WrittenNote } from './person-words';
import { joined, personWords } from './person-words';

/** Remarks by the cell as the file names it. */
export type Remarks = ReadonlyMap<string, readonly string[]>;

export function readRemarks(xml: string, meter: WorkMeter): Remarks {
  const remarks = new Map<string, string[]>();
  const add = (element: XmlElement) => {
    const { ref = '' } = element.attributes;
    const text = childNamed(element, 'text');
    const known = remarks.get(ref) ?? [];
    remarks.set(ref, known);
    if (text) known.push(decodeXlsxString(textBelow(text)));
  };
  visitElements(xml, new Set(['threadedComment']), add, elementCounter(meter));
  return remarks;
}

/** `xml`: undefined where the sheet has only conversations. */
export function readNotes(
  xml: string | undefined,
  remarks: Remarks,
  meter: WorkMeter,
): readonly Note[] {
  const authors: string[] = [];
  const notes = new Map<string, Note>();
  const put = (ref: string, text: string) => {
    const range = readRange(ref);
    if (!range || text === '') return;
    meter.spend('notes', 1);
    meter.spend('letters', text.length);
    notes.set(ref, { row: range.startRow, column: range.startColumn, text });
  };
  const read = (element: XmlElement) => {
    if (element.name === 'author') authors.push(decodeXlsxString(element.text));
    else {
      const { ref = '' } = element.attributes;
      put(ref, personWords(writtenNote(element, authors), remarks.get(ref)));
    }
  };
  visitElements(xml ?? '', new Set(['author', 'comment']), read, elementCounter(meter));
  for (const [ref, texts] of remarks) if (!notes.has(ref)) put(ref, joined(texts));
  return [...notes.values()];
}

function writtenNote(comment: XmlElement, authors: readonly string[]): WrittenNote {
  const text = childNamed(comment, 'text');
  const runs = text ? childrenNamed(text, 'r') : [];
  const [run] = runs;
  return {
    author: authors[Number(comment.attributes['authorId'] ?? NaN)] ?? '',
    text: text ? decodeXlsxString(textBelow(text)) : '',
    firstRun:
      run && runs.length > 1
        ? { text: decodeXlsxString(textBelow(run)), isBold: isBold(run) }
        : undefined,
  };
}

function isBold(run: XmlElement): boolean {
  const properties = childNamed(run, 'rPr');
  const bold = properties && childNamed(properties, 'b');
  return bold !== undefined && isOn(bold.attributes['val'] ?? '1');
}
