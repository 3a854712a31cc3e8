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

const keyOf = (cell: unknown) => composed(String(cell)).trim().toLowerCase();
const textOf = (cell: unknown = '') => String(cell).trim();

export function isPeriodTable(rows: FileTable): boolean {
  return headerRow(rows) >= 0;
}

function headerRow(rows: FileTable): number {
  return rows.findIndex((row) => row.some((cell) => keyOf(cell) === PERIOD_TABLE.code));
}

export function readPeriodTable(file: string, rows: FileTable): PeriodTable {
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
  if (at < 0 || reporters.length === 0) {
    throw new CliFault(FAULT.unreadableFile(file, FAULT.noPeriodTable));
  }
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
