// A period's statistics as people keep them in a table: a header with `Mã`, one column for each reporter, maybe a row of levels
// and a column of the source's own totals. Finds the places; what the cells say is the add-on's to read.
import { FAULT, PERIOD_TABLE } from '../text/command-line';
import { composed } from '../text/composed';
import { CliFault } from './cli-fault';
import type { FileTable } from './table-file';

export interface PeriodTable {
  readonly codes: readonly string[];
  readonly units: readonly string[];
  readonly levels: readonly string[];
  /** By row, then by reporter. */
  readonly values: FileTable;
  readonly stated: FileTable;
}

/** One form of a header or a reporter's name. */
export const keyOf = (cell: unknown) =>
  composed(String(cell)).replace(/\s+/g, ' ').trim().toLowerCase();
const textOf = (cell: unknown = '') => String(cell).trim();

/** A header with `Mã`, and an indicator below it: other tables have codes too. */
export function isPeriodTable(rows: FileTable): boolean {
  const at = headerRow(rows);
  const column = (rows[at] ?? []).map(keyOf).indexOf(PERIOD_TABLE.code);
  return at >= 0 && rows.slice(at + 1).some((row) => INDICATOR.test(textOf(row[column])));
}

const INDICATOR = /^[a-z]{2}\d{2}$/i;
/** Begins the hidden keys in tabs of a round's workbook. */
const OWN_KEY = 'cchc/';

/** Its figures stand twice there, as typed and as proved: what is wrong is told on its own board. */
export function isOwnTab(rows: FileTable): boolean {
  return rows.some((row) => row.some((cell) => String(cell).startsWith(OWN_KEY)));
}

function headerRow(rows: FileTable): number {
  return rows.findIndex((row) => row.some((cell) => keyOf(cell) === PERIOD_TABLE.code));
}

export function readPeriodTable(file: string, rows: FileTable): PeriodTable {
  const refuse = (why: string) => new CliFault(FAULT.unreadableFile(file, why));
  if (isOwnTab(rows)) throw refuse(FAULT.ownPeriod);
  if (!isPeriodTable(rows)) throw refuse(FAULT.noPeriodTable);
  const at = headerRow(rows);
  const header = rows[at] ?? [];
  const keys = header.map(keyOf);
  const codeColumn = keys.indexOf(PERIOD_TABLE.code);
  const statedColumn = keys.findIndex((key) => key.startsWith(PERIOD_TABLE.whole));
  const reporters = keys.flatMap((key, column) => {
    const isOurs =
      (PERIOD_TABLE.describing as readonly string[]).includes(key) || column === statedColumn;
    return key === '' || isOurs || column < codeColumn ? [] : [column];
  });
  if (reporters.length === 0) throw refuse(FAULT.noPeriodTable);
  const doubled = reporters.find((column) => keys.indexOf(keys[column] ?? '') !== column);
  if (doubled !== undefined) throw refuse(FAULT.doubledReporter(textOf(header[doubled])));
  const isLevels = (row: FileTable[number]) =>
    row.some((cell) => keyOf(cell) === PERIOD_TABLE.level);
  const levels = rows.find(isLevels) ?? [];
  const body = rows.slice(at + 1).filter((row) => !isLevels(row) && textOf(row[codeColumn]) !== '');
  return {
    codes: body.map((row) => textOf(row[codeColumn])),
    units: reporters.map((column) => textOf(header[column])),
    levels: reporters.map((column) => textOf(levels[column])),
    values: body.map((row) => reporters.map((column) => row[column] ?? '')),
    stated: body.map((row) => [statedColumn < 0 ? '' : (row[statedColumn] ?? '')]),
  };
}
