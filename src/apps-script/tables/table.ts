/**
 * The rows of a typed tab by column key, and writing single cells of them: only what changes, each cell read again just
 * before, so that whatever somebody types meanwhile into other cells stays. Plain text first: `=…` stays what was typed.
 */
import { isBlank } from '../../core/reading';
import { recordOf } from '../../core/record-of';
import { columnLetters } from '../../tabs/plan/a1';
import type { Role } from '../../tabs';
import type { TableTab } from '../../tabs/plan/table-tab';
import { typedText } from '../../text/cell-text';
import { isDamaged, openTab, whole, type Damage, type OpenTab } from '../workbook/open-tab';
import type { Tabs } from '../workbook/tabs';
import { valuesOf, writeTexts } from '../workbook/cell-values';

export type TableRow<Key extends string> = Readonly<Record<Key, string>>;

export interface Table<Key extends string> extends OpenTab<Key> {
  readonly tab: TableTab<string, Key>;
  /** From the row below the header on, blank rows too; '' where a cell says nothing. */
  readonly rows: readonly TableRow<Key>[];
  /** How many rows there are up to the last one in which anything stands, ours or not. */
  readonly used: number;
}

/** Two reads. */
export function readTable<Key extends string>(
  tabs: Tabs,
  tab: TableTab<string, Key>,
): Table<Key> | Damage {
  const opened: OpenTab<Key> | Damage = openTab<TableTab<string, Key>>(tabs, tab);
  if (isDamaged(opened)) return opened;
  const { sheet, headerRow, columns } = opened;
  const [first, last] = spanOf(tab, columns);
  // From the header down: the line of the stage above it is a formula, which may be waiting for its result.
  const below = `${columnLetters(first)}${headerRow}:${columnLetters(last)}`;
  const cells = valuesOf(sheet.getRange(below)).slice(1);
  const used = cells.map((row) => row.some((cell) => !isBlank(cell))).lastIndexOf(true) + 1;
  const rows = cells.map((row) => rowOf(tab, columns, row, first));
  return { ...opened, tab, rows, used };
}

/** The same with their numbers, from 1; undefined where the tab was never made. */
export function numberedRows<Key extends string>(tabs: Tabs, tab: TableTab<string, Key>) {
  if (tabs.get(tab.role as Role) === undefined) return undefined;
  return whole(readTable(tabs, tab)).rows.map((row, i) => ({ row: i + 1, ...row }));
}

function spanOf<Key extends string>(
  tab: TableTab<string, Key>,
  columns: OpenTab<Key>['columns'],
): readonly [first: number, last: number] {
  const places = tab.keys.map((key) => columns[key]);
  return [Math.min(...places), Math.max(...places)];
}

function rowOf<Key extends string>(
  tab: TableTab<string, Key>,
  columns: OpenTab<Key>['columns'],
  cells: readonly unknown[],
  first: number,
): TableRow<Key> {
  return recordOf(tab.keys, (key) => typedText(cells[columns[key] - first]));
}

/** A row of the table as it stands now; `row` counts from 0 below the header. One read. */
export function readRow<Key extends string>(table: Table<Key>, row: number): TableRow<Key> {
  const { tab, sheet, headerRow, columns } = table;
  const [first, last] = spanOf(tab, columns);
  const range = sheet.getRange(headerRow + 1 + row, first, 1, last - first + 1);
  const [cells = []] = valuesOf(range);
  return rowOf(tab, columns, cells, first);
}

/** The cells of one row that shall change; neighbours go in one call. */
export function writeRow<Key extends string>(
  table: Table<Key>,
  row: number,
  change: Partial<TableRow<Key>>,
): void {
  for (const { column, keys } of runsOf(table, Object.keys(change) as Key[])) {
    const range = table.sheet.getRange(table.headerRow + 1 + row, column, 1, keys.length);
    const texts = keys.map((key) => change[key] ?? '');
    writeTexts(range.setNumberFormat('@'), [texts]);
  }
}

/** A protection may hold the person back; of a row that is yet to be added (-1) where it would be. */
export function mayEditRow<Key extends string>(table: Table<Key>, row: number): boolean {
  const [first, last] = spanOf(table.tab, table.columns);
  const at = row < 0 ? Math.min(table.used, Math.max(0, table.rows.length - 1)) : row;
  return table.sheet.getRange(table.headerRow + 1 + at, first, 1, last - first + 1).canEdit();
}

/** Below each other behind everything that stands there by now, on a tab made longer where it has to be. */
export function appendRows<Key extends string>(
  table: Table<Key>,
  rows: readonly TableRow<Key>[],
): void {
  if (rows.length === 0) return;
  const { sheet, headerRow, tab } = table;
  const from = firstFree(table, rows.length);
  const last = headerRow + from + rows.length;
  const have = sheet.getMaxRows();
  if (have < last) sheet.insertRowsAfter(have, last - have);
  for (const { column, keys } of runsOf(table, tab.keys)) {
    const range = sheet.getRange(headerRow + 1 + from, column, rows.length, keys.length);
    const texts = rows.map((row) => keys.map((key) => row[key]));
    writeTexts(range.setNumberFormat('@'), texts);
  }
}

/** Our columns of all rows. */
export function emptyTable<Key extends string>(table: Table<Key>): void {
  const { sheet, headerRow, tab, rows } = table;
  if (table.used === 0) return;
  for (const { column, keys } of runsOf(table, tab.keys)) {
    sheet.getRange(headerRow + 1, column, rows.length, keys.length).clearContent();
  }
}

/** Whole rows of the sheet, people's own columns too; counted from 0, neighbours in one call. */
export function deleteRows<Key extends string>(
  { sheet, headerRow, rows }: Table<Key>,
  isGone: (row: TableRow<Key>) => boolean,
): void {
  // The last row stays, blank: a sheet must keep one that is not frozen.
  if (rows.every(isGone)) sheet.insertRowsAfter(headerRow + rows.length, 1);
  const gone = rows.map(isGone);
  for (let end = gone.length; end > 0; end -= 1) {
    if (gone[end - 1] !== true) continue;
    // The row above the run; from the last run up, so that the others keep their places.
    const above = gone.lastIndexOf(false, end - 1);
    sheet.deleteRows(headerRow + 2 + above, end - 1 - above);
    end = above + 1;
  }
}

/** Somebody may have typed since the table was read: then the rows go below that. */
function firstFree<Key extends string>(
  { tab, sheet, headerRow, columns, used, rows }: Table<Key>,
  count: number,
): number {
  const [first, last] = spanOf(tab, columns);
  let from = used;
  while (from < rows.length) {
    const height = Math.min(count, rows.length - from);
    const range = sheet.getRange(headerRow + 1 + from, first, height, last - first + 1);
    const cells = valuesOf(range);
    const taken = cells.map((row) => row.some((cell) => !isBlank(cell))).lastIndexOf(true);
    if (taken < 0) return from;
    from += taken + 1;
  }
  return from;
}

/** Columns that stand beside each other, in their order on the sheet. */
function runsOf<Key extends string>({ columns }: Table<Key>, keys: readonly Key[]) {
  const runs: { column: number; keys: Key[] }[] = [];
  for (const key of [...keys].sort((a, b) => columns[a] - columns[b])) {
    const last = runs[runs.length - 1];
    if (last !== undefined && columns[key] === last.column + last.keys.length) last.keys.push(key);
    else runs.push({ column: columns[key], keys: [key] });
  }
  return runs;
}
