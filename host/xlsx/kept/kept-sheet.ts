// Writes and reads the rows of our very hidden sheet (kept-records.ts says what they hold).
// The JSON is plain ASCII and cut into cells, since a cell of Excel holds no more than 32,767 characters.
// Reading skips every row that somebody has made unreadable.
import { formatA1 } from '../../../xlsx/cell-range';
import type { Cell, CellRow, CellRows, Sheet } from '../../../xlsx/workbook';
import { toUniverValue } from '../cell-value';
import type { KeptRecord } from './kept-records';
import { KEPT_SHEET } from './kept-records';
import { usableRecord } from './usable-record';

const CHUNK = 30_000;
const LIST_KIND = 'list';

export interface KeptSheetWriter {
  /** Writes a list of values as a row and returns the reference that a validation rule can use. */
  readonly addList: (values: readonly string[]) => string;
  readonly addRecords: (records: readonly KeptRecord[]) => void;
  readonly sheet: Sheet;
}

/** Lists and records stand in the order in which they were added. */
export function createKeptSheet(): KeptSheetWriter {
  const cells: CellRow[] = [];
  const addRow = (texts: readonly string[]): number =>
    cells.push(Object.fromEntries(texts.map((value, at): [number, Cell] => [at, { value }]))) - 1;
  return {
    addList(values) {
      const row = addRow([LIST_KIND, ...values]);
      const range = { startRow: row, startColumn: 1, endRow: row, endColumn: values.length };
      const fixed = formatA1(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      return `${KEPT_SHEET}!${fixed}`;
    },
    addRecords(records) {
      for (const { kind, ...payload } of records) addRow([kind, ...chunksOf(asciiJson(payload))]);
    },
    sheet: { name: KEPT_SHEET, visibility: 'veryHidden', cells },
  };
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) chunks.push(text.slice(at, at + CHUNK));
  return chunks;
}

export function readKeptRecords(cells: CellRows): KeptRecord[] {
  return Object.values(cells).flatMap((row) => {
    const [kind, ...chunks] = textsOf(row);
    return usableRecord(kind ?? '', parse(chunks.join(''))) ?? [];
  });
}

/** The values of the row that a list's reference names. */
export function readKeptList(cells: CellRows, row: number): readonly string[] {
  const [kind, ...values] = textsOf(cells[row] ?? {});
  return kind === LIST_KIND ? values : [];
}

function textsOf(row: CellRow): string[] {
  return Object.values(row).map(({ value }) => String(toUniverValue(value).v ?? ''));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
