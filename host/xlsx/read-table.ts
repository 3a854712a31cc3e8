// Reads one sheet of any .xlsx as a plain table of values, for criteria sets that people keep in a workbook.
// Formulas give their cached results; formats do not matter. Rows and columns that are blank to the end are cut.
import { readFileContext } from './file-context';
import { refuseTooManyCells } from './most-cells';
import type { Package } from './package/open-package';
import { openPackage } from './package/open-package';
import type { CellMatrix } from './sheet-from-xlsx';
import { readSheet } from './sheet-from-xlsx';
import { BOOLEAN } from './univer-values';
import type { SheetEntry } from './workbook-from-xlsx';
import { readWorkbookPart } from './workbook-from-xlsx';
import type { XlsxFault } from './xlsx-fault';
import { catchFault, XlsxFaultError } from './xlsx-fault';

/** Blank is ''. */
type TableValue = string | number | boolean;

interface Table {
  readonly sheetName: string;
  readonly rows: readonly (readonly TableValue[])[];
}

export type TableReading =
  ({ readonly ok: true } & Table) | { readonly ok: false; readonly fault: XlsxFault };

/** The named sheet (spaces around it and capitals do not matter), or the first. */
export async function readTable(bytes: Uint8Array, sheetName?: string): Promise<TableReading> {
  const result = await catchFault(() => readRows(bytes, sheetName));
  return 'fault' in result ? { ok: false, fault: result.fault } : { ok: true, ...result.value };
}

async function readRows(bytes: Uint8Array, sheetName: string | undefined): Promise<Table> {
  const file = await openPackage(bytes);
  const book = await readWorkbookPart(file);
  const entries = book.sheets.filter((sheet) => sheet !== undefined);
  const entry =
    sheetName === undefined ? entries[0] : entries.find(({ name }) => isSame(name, sheetName));
  if (!entry) throw noSuchSheet(sheetName, entries);
  const context = await readFileContext(file, book, (formula) => formula);
  return { sheetName: entry.name, rows: tableOf(await readCells(file, entry, context)) };
}

async function readCells(
  file: Package,
  entry: SheetEntry,
  context: Parameters<typeof readSheet>[1],
): Promise<CellMatrix> {
  return readSheet(await file.text(entry.path), context).cells;
}

function noSuchSheet(name: string | undefined, entries: readonly SheetEntry[]): XlsxFaultError {
  if (name === undefined) return new XlsxFaultError({ code: 'noSheets', details: {} });
  const sheetNames = entries.map((entry) => entry.name);
  return new XlsxFaultError({ code: 'noSuchSheet', details: { name, sheetNames } });
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize('NFC').trim().toLowerCase();
  return plain(a) === plain(b);
}

function tableOf(cells: CellMatrix): TableValue[][] {
  const filled = Object.entries(cells).flatMap(([row, values]) =>
    Object.entries(values).flatMap(([column, { v, t }]) =>
      v === undefined || v === null || v === ''
        ? []
        : [{ row: Number(row), column: Number(column), value: t === BOOLEAN ? v === 1 : v }],
    ),
  );
  const rowCount = filled.reduce((count, { row }) => Math.max(count, row + 1), 0);
  const columnCount = filled.reduce((count, { column }) => Math.max(count, column + 1), 0);
  refuseTooManyCells(rowCount * columnCount);
  const rows = Array.from({ length: rowCount }, () => new Array<TableValue>(columnCount).fill(''));
  for (const { row, column, value } of filled) rows[row]?.splice(column, 1, value);
  return rows;
}
