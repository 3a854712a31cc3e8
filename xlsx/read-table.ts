// Reads one sheet of any .xlsx as a plain table of values, for criteria sets that people keep in a workbook.
// Formulas give their cached results; formats do not matter. Rows and columns that are blank to the end are cut.
import { openPackage } from './package/open-package';
import { readFileContext } from './read/file-context';
import { readSheetPart } from './read/sheet-part';
import { readWorkbookPart } from './read/workbook-part';
import type { CellRows, CellValue } from './workbook';
import type { XlsxFault } from './xlsx-fault';
import type { WorkMeter } from './work-meter';
import { createWorkMeter } from './work-meter';
import { catchFault, XlsxFaultError } from './xlsx-fault';

/** Blank is ''. */
type TableValue = string | number | boolean;

interface Table {
  readonly sheetName: string;
  readonly rows: readonly (readonly TableValue[])[];
}

export type TableReading =
  ({ readonly ok: true } & Table) | { readonly ok: false; readonly fault: XlsxFault };

/**
 * The first visible sheet that `isWanted`; where none is, the first visible one. A sheet that nobody sees is never taken: what it
 * holds nobody has checked.
 */
export async function readTable(
  bytes: Uint8Array,
  isWanted: (rows: Table['rows']) => boolean = () => true,
): Promise<TableReading> {
  const result = await catchFault(() => readTableOf(bytes, isWanted));
  return 'fault' in result ? { ok: false, fault: result.fault } : { ok: true, ...result.value };
}

async function readTableOf(
  bytes: Uint8Array,
  isWanted: (rows: Table['rows']) => boolean,
): Promise<Table> {
  const file = await openPackage(bytes, createWorkMeter());
  const book = await readWorkbookPart(file);
  const context = await readFileContext(file, book);
  let first: Table | undefined;
  for (const entry of book.sheets.filter(({ visibility }) => visibility === 'visible')) {
    const { cells = {} } = readSheetPart(await file.text(entry.path), entry.name, context);
    const table = { sheetName: entry.name, rows: tableOf(cells, file.meter) };
    if (isWanted(table.rows)) return table;
    first ??= table;
  }
  if (!first) throw new XlsxFaultError({ code: 'noVisibleSheet', details: {} });
  return first;
}

function tableOf(cells: CellRows, meter: WorkMeter): TableValue[][] {
  const filled = Object.entries(cells).flatMap(([row, values]) =>
    Object.entries(values).flatMap(([column, { value }]) =>
      value === undefined
        ? []
        : [{ row: Number(row), column: Number(column), value: plainValue(value) }],
    ),
  );
  const rowCount = filled.reduce((count, { row }) => Math.max(count, row + 1), 0);
  const columnCount = filled.reduce((count, { column }) => Math.max(count, column + 1), 0);
  // one cell in the last corner spans 17 thousand million
  meter.spend('cells', rowCount * columnCount);
  const rows = Array.from({ length: rowCount }, () => new Array<TableValue>(columnCount).fill(''));
  for (const { row, column, value } of filled) rows[row]?.splice(column, 1, value);
  return rows;
}

function plainValue(value: CellValue): TableValue {
  return typeof value === 'object' ? value.error : value;
}
