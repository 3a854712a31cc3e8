// Writes and reads the rows of our very hidden sheet (kept-records.ts says what they hold).
// The JSON is plain ASCII and cut into cells, since a cell of Excel holds no more than 32,767 characters.
// Reading skips every row that somebody has made unreadable.
import type { Worksheet } from '../exceljs';
import { encodeXlsxString } from '../package/xml-text';
import type { CellMatrix } from '../sheet-from-xlsx';
import type { KeptRecord } from './kept-records';
import { KEPT_SHEET } from './kept-records';
import { usableRecord } from './usable-record';

const CHUNK = 30_000;
const LIST_KIND = 'list';

/** Puts records and long lists on the sheet; lists come first, so that they can be referred to while writing. */
export function writeKeptRecords(sheet: Worksheet, records: readonly KeptRecord[]): void {
  for (const { kind, ...payload } of records) {
    sheet.addRow([kind, ...chunksOf(asciiJson(payload))]);
  }
}

/** Writes a list of values as a row and returns the reference that a validation rule can use. */
export function writeKeptList(sheet: Worksheet, values: readonly string[]): string {
  const { number } = sheet.addRow([LIST_KIND, ...values.map(encodeXlsxString)]);
  const last = sheet
    .getRow(number)
    .getCell(values.length + 1)
    .address.replace(/\d+$/, '');
  return `${KEPT_SHEET}!$B$${number}:$${last}$${number}`;
}

function asciiJson(value: unknown): string {
  // An underscore before `x000D_` too: every string of a workbook is read as one that may hold Office's escapes.
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) chunks.push(text.slice(at, at + CHUNK));
  return chunks;
}

export function readKeptRecords(cells: CellMatrix): KeptRecord[] {
  return Object.values(cells).flatMap((row) => {
    const [kind, ...chunks] = Object.values(row).map(({ v }) => String(v ?? ''));
    return usableRecord(kind ?? '', parse(chunks.join(''))) ?? [];
  });
}

/** The values of the row that a list's reference names. */
export function readKeptList(cells: CellMatrix, row: number): readonly string[] {
  const [kind, ...values] = Object.values(cells[row] ?? {}).map(({ v }) => String(v ?? ''));
  return kind === LIST_KIND ? values : [];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
