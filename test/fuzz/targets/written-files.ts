/**
 * Workbooks of hostile texts, written as .xlsx: a cell of the file has a formula only where ours had one, there is no link
 * to anything outside, and reading it back gives every text letter for letter, as text.
 */
import { strict as assert } from 'node:assert';
import { CellValueType, type ICellData, type IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { columnName } from '../../../host/univer/a1-notation';
import { readXlsx } from '../../../host/xlsx/read-xlsx';
import { readZipDirectory, readZipEntry } from '../../../xlsx/package/read-zip';
import { writeXlsx } from '../../../host/xlsx/write-xlsx';
import { anyText, FORMULAS, hostileText } from '../hostile/texts';
import { target } from '../target';

/** All of them can be computed by Excel, none can be mistaken for a typed text. */
const OURS = ['=SUM(A1:A9)', '=A1&"x"', "='Tab'!B2*2", '=CCHC_SCORE(A1:A2,B1,C1,D1)'];

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly data: ICellData;
}

const TEXT = CellValueType.STRING;

const cell: fc.Arbitrary<Cell> = fc.record({
  row: fc.nat(12),
  column: fc.nat(6),
  data: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.oneof(anyText, fc.constantFrom(...FORMULAS)).map((v) => ({ v, t: TEXT })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...OURS), hostileText)
        .map(([f, v]) => ({ f, v, t: TEXT })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(hostileText, fc.constantFrom('@', '0.00', 'General'))
        .map(([v, pattern]) => ({ v, t: TEXT, s: { n: { pattern } } })),
    },
  ),
});

export const writtenFiles = target({
  name: 'written-files',
  counted: 'files',
  runs: { full: 700, short: 15 },
  cases: fc.record({
    tab: hostileText.map(tabName),
    note: hostileText,
    cells: fc.array(cell, { maxLength: 30 }),
  }),
  holds: async ({ tab, note, cells }) => {
    const snapshot = workbookOf(tab, note, cells);
    const file = await writeXlsx(snapshot, {});
    await requireNoLiveText(file, formulaPlaces(cells));
    await requireSameTexts(file, snapshot);
    return 1;
  },
});

/** Univer itself allows no blank name. */
function tabName(text: string): string {
  const name = text.slice(0, 100);
  return name.trim() === '' ? 'Tab' : name;
}

function workbookOf(tab: string, note: string, cells: readonly Cell[]): IWorkbookData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, data } of cells) (cellData[row] ??= {})[column] = data;
  const sheet = { id: 'tab', name: tab, rowCount: 50, columnCount: 20, cellData };
  const notes = {
    tab: { 0: { 0: { id: 'n', row: 0, col: 0, note, width: 1, height: 1, show: false } } },
  };
  return {
    id: 'workbook',
    name: 'x',
    appVersion: '',
    locale: 'viVN',
    styles: {},
    sheetOrder: ['tab'],
    sheets: { tab: sheet },
    resources: [{ name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes) }],
  } as unknown as IWorkbookData;
}

/** Where the last word on a place was a formula that goes into the file as one. */
function formulaPlaces(cells: readonly Cell[]): ReadonlySet<string> {
  const places = new Map(
    cells.map(
      ({ row, column, data }) => [`${columnName(column)}${row + 1}`, data.f ?? ''] as const,
    ),
  );
  const live = [...places].filter(([, formula]) => formula !== '' && !formula.includes('CCHC_'));
  return new Set(live.map(([place]) => place));
}

const CELL = /<c r="([A-Z]+\d+)"[^>]*(?<!\/)>(?:(?!<\/c>).)*?<f/gs;

async function requireNoLiveText(file: Uint8Array, formulas: ReadonlySet<string>): Promise<void> {
  for (const entry of readZipDirectory(file) ?? []) {
    const xml = new TextDecoder().decode(await readZipEntry(file, entry));
    assert.ok(
      !/externalLink|ddeLink|oleLink|TargetMode="External"|<hyperlink/.test(entry.name + xml),
      entry.name,
    );
    if (!entry.name.startsWith('xl/worksheets/sheet')) continue;
    const found = [...xml.matchAll(CELL)].map(([, place = '']) => place);
    const isOurs = entry.name === 'xl/worksheets/sheet1.xml';
    assert.deepEqual(new Set(found), isOurs ? formulas : new Set(), `formulas of ${entry.name}`);
  }
}

async function requireSameTexts(file: Uint8Array, { sheets }: IWorkbookData): Promise<void> {
  const reading = await readXlsx(file);
  assert.ok(reading.ok, 'what was written can be read');
  const [again] = Object.values(reading.snapshot.sheets);
  assert.equal(again?.name, sheets['tab']?.name, 'the name of the tab');
  const written = matrixOf(sheets['tab']?.cellData);
  const read = matrixOf(again?.cellData);
  for (const [place, cell] of written) requireSameCell(place, cell, read.get(place) ?? {});
  assert.ok(
    [...read.keys()].every((place) => written.has(place)),
    'nothing more',
  );
}

function requireSameCell(place: string, { v, f }: ICellData, again: ICellData): void {
  assert.equal(again.f, f, `the formula of ${place}`);
  if (f === undefined) assert.equal(again.v ?? '', wellFormed(String(v)), `the text of ${place}`);
}

/** Half a character is no text; a file holds the sign for it. */
function wellFormed(text: string): string {
  return text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD',
  );
}

type Matrix = Readonly<Record<string, Readonly<Record<string, ICellData>>>>;

function matrixOf(cellData: unknown): ReadonlyMap<string, ICellData> {
  const rows = Object.entries((cellData ?? {}) as Matrix);
  return new Map(
    rows.flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, data]) => [`${row},${column}`, data] as const),
    ),
  );
}
