/**
 * Workbook files from an enemy: either a workbook that keeps the limits of a sheet, or a fault with a sentence; in
 * bounded time and memory, without a trace outside of the answer. The reader of criteria tables is held to the same.
 */
import { strict as assert } from 'node:assert';
import type { IRange, IWorkbookData, IWorksheetData } from '@univerjs/core';
import fc from 'fast-check';
import { xlsxFaultText } from '../../../host/text/xlsx-fault-text';
import { writeZip } from '../../../xlsx/package/write-zip';
import { readZipDirectory, readZipEntry } from '../../../xlsx/package/read-zip';
import { readTable } from '../../../xlsx/read-table';
import { readXlsx } from '../../../host/xlsx/read-xlsx';
import { writeXlsx } from '../../../host/xlsx/write-xlsx';
import { workbookOf } from '../../xlsx/packages';
import { CALCULATED, RICH } from '../../host/xlsx/rich-workbook';
import { spoilBytes, spoilParts } from '../hostile/spoil-file';
import { byteChange, keptChange, partChange, type FileParts } from '../hostile/xlsx-changes';
import { isPlainSentence } from '../sentences';
import { target } from '../target';

export const xlsxFiles = target({
  name: 'xlsx-files',
  counted: 'files',
  runs: { full: 2_400, short: 40 },
  cases: fc.record({
    isRich: fc.boolean(),
    parts: fc.oneof(
      { weight: 4, arbitrary: fc.array(partChange, { minLength: 1, maxLength: 4 }) },
      fc.array(keptChange, { maxLength: 2 }),
    ),
    bytes: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.array(byteChange, { minLength: 1, maxLength: 4 }),
    ),
  }),
  holds: async ({ isRich, parts, bytes }) => {
    const base = await bases();
    const spoilt = spoilParts(isRich ? base.rich : base.plain, parts);
    const file = spoilBytes(await zipped(spoilt), bytes);
    const before = Reflect.ownKeys(Object.prototype).length;
    const reading = await readXlsx(file);
    if (reading.ok) requireWorkbook(reading.snapshot);
    else assert.ok(isPlainSentence(xlsxFaultText(reading.fault), 200));
    const isReadable = bytes.length === 0 && parts.every(({ kind }) => kind === 'kept');
    if (isReadable) assert.ok(reading.ok, 'what we keep is not worth a workbook');
    const table = await readTable(file);
    if (table.ok) requireTable(table.rows);
    else assert.ok(isPlainSentence(xlsxFaultText(table.fault), 200));
    assert.equal(Reflect.ownKeys(Object.prototype).length, before, 'no prototype is touched');
    return 1;
  },
});

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** A file of some kilobytes must not become a workbook that fills the memory. */
const MOST_TEXT = 30_000_000;

function requireWorkbook(snapshot: IWorkbookData): void {
  const { sheetOrder, sheets } = snapshot;
  assert.ok(
    sheetOrder.length > 0 && new Set(sheetOrder).size === sheetOrder.length,
    'every tab once',
  );
  assert.ok(JSON.stringify(snapshot).length < MOST_TEXT, 'a small file gives a small workbook');
  for (const id of sheetOrder) requireSheet(sheets[id] ?? {});
}

function requireSheet(sheet: Partial<IWorksheetData>): void {
  const { rowCount = 0, columnCount = 0, cellData, mergeData = [] } = sheet;
  assert.ok(rowCount > 0 && rowCount <= LAST_ROW, 'rows as a sheet has them');
  assert.ok(columnCount > 0 && columnCount <= LAST_COLUMN, 'columns as a sheet has them');
  const matrix = (cellData ?? {}) as Readonly<Record<string, object>>;
  for (const [row, cells] of Object.entries(matrix)) {
    assert.ok(isIndex(row, rowCount), `row ${row}`);
    assert.ok(
      Object.keys(cells).every((column) => isIndex(column, columnCount)),
      'columns',
    );
  }
  for (const range of mergeData) requireInside(range, rowCount, columnCount);
}

function requireInside(range: IRange, rowCount: number, columnCount: number): void {
  const { startRow, endRow, startColumn, endColumn } = range;
  assert.ok(startRow >= 0 && startRow <= endRow && endRow < rowCount, 'merged rows');
  assert.ok(startColumn >= 0 && startColumn <= endColumn && endColumn < columnCount, 'merged');
}

function isIndex(key: string, count: number): boolean {
  return /^\d+$/.test(key) && Number(key) < count;
}

function requireTable(rows: readonly (readonly unknown[])[]): void {
  const width = rows[0]?.length ?? 0;
  assert.ok(rows.length * width <= MOST_TEXT, 'a table of bounded size');
  assert.ok(
    rows.every((row) => row.length === width),
    'a rectangle',
  );
}

interface Bases {
  readonly rich: FileParts;
  readonly plain: FileParts;
}

let made: Promise<Bases> | undefined;

function bases(): Promise<Bases> {
  return (made ??= makeBases());
}

async function makeBases(): Promise<Bases> {
  return {
    rich: await partsOf(await writeXlsx(RICH, CALCULATED)),
    plain: await partsOf(
      await workbookOf(
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>',
        {
          'xl/sharedStrings.xml': '<sst><si><t>một</t></si></sst>',
          'xl/styles.xml': '<styleSheet/>',
        },
      ),
    ),
  };
}

async function partsOf(bytes: Uint8Array): Promise<FileParts> {
  const parts: FileParts = new Map();
  for (const entry of readZipDirectory(bytes) ?? []) {
    parts.set(entry.name, new TextDecoder().decode(await readZipEntry(bytes, entry)));
  }
  return parts;
}

function zipped(parts: FileParts): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  return writeZip(new Map([...parts].map(([name, text]) => [name, encoder.encode(text)] as const)));
}
