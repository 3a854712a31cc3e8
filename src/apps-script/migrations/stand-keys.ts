/**
 * To form 3: keys that stand in the sheet instead of marks on lines. Each tab gets its hidden row of keys above the header,
 * Cấu hình its hidden column, Đơn vị the columns that it lacks, units their ids. No typed cell changes. A tab that has its
 * row of keys is done: that row is written last on each.
 */
import { newUnits, type Unit } from '../../rules/units';
import { groupCodeOf } from '../../tabs/group';
import { keysIn, roleOfKeyRow, rowKeysIn } from '../../tabs/plan/keys';
import { BLOCKS, columnKey, DESCRIBING_COLUMNS } from '../../tabs/plan/group-layout';
import {
  SETTING_ROWS,
  SETTING_VALUE_COLUMN,
  SETTINGS_KEY_ROW,
} from '../../tabs/plan/settings-layout';
import { columnLetters } from '../../tabs/plan/a1';
import { tabOf } from '../../tabs';
import { units as unitsTab } from '../../tabs/units';
import { cellText } from '../../text/cell-text';
import { UNITS_TAB } from '../../text/labels';
import { writeKeys } from '../checks/lost-keys';
import { writeSettingKeys } from '../checks/lost-setting-keys';
import { FORMER_TASK_KEYS } from './add-task-columns';
import { OLD_RANKING_KEYS } from './key-every-column';
import type { MarkedTab } from './marked-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Keys = ReadonlyMap<number, string>;
type Cells = readonly (readonly unknown[])[];

export function standKeys(tabs: ReadonlyMap<string, MarkedTab>): void {
  const list = tabs.get('units');
  const units = list === undefined ? [] : addUnitColumns(list);
  for (const [role, tab] of tabs) {
    if (role === 'settings') keySettings(tab);
    else {
      const keys = keysOf(role, tab, units);
      const header = tab.rows.get('header');
      if (keys !== undefined && header !== undefined) keyColumns(tab.sheet, role, header, keys);
    }
  }
}

/** Undefined where the tab has no keys, or has lost what they are to stand above. */
function keysOf(role: string, tab: MarkedTab, units: readonly Unit[]): Keys | undefined {
  if (groupCodeOf(role) !== undefined) return groupKeys(tab, units);
  switch (role) {
    case 'units':
      return unitKeys(tab);
    case 'ranking':
      return markedKeys(tab, Object.keys(OLD_RANKING_KEYS));
    case 'deductions':
      return runOfKeys(tab.columns.get('deductions'), role);
    case 'evidence':
      return runOfKeys(tab.columns.get('records'), role);
    case 'remediation':
      return runOfKeys(tab.columns.get('tasks'), role, FORMER_TASK_KEYS);
    case 'log':
      return runOfKeys(1, role);
    default:
      return undefined;
  }
}

function markedKeys({ columns }: MarkedTab, names: readonly string[]): Keys {
  return new Map(
    names.flatMap((name) => {
      const column = columns.get(name);
      return column === undefined ? [] : [[column, name] as const];
    }),
  );
}

/** Of a table whose first column alone is marked, or known. */
function runOfKeys(
  first: number | undefined,
  role: string,
  keys: readonly string[] = Object.keys(tabOf(role)?.columns ?? {}),
): Keys | undefined {
  return first === undefined ? undefined : new Map(keys.map((key, i) => [first + i, key]));
}

function groupKeys(tab: MarkedTab, units: readonly Unit[]): Keys {
  const blocks = BLOCKS.flatMap((block) => {
    const first = tab.columns.get(block);
    return first === undefined
      ? []
      : units.map(({ id }, i) => [first + i, columnKey(block, id)] as const);
  });
  return new Map([...markedKeys(tab, DESCRIBING_COLUMNS), ...blocks]);
}

/** The names on Đơn vị with the ids that they have from now on, written into columns behind the others. */
function addUnitColumns({ sheet, rows, columns }: MarkedTab): readonly Unit[] {
  const header = rows.get('header');
  const name = columns.get('unit');
  if (header === undefined || name === undefined) return [];
  const width = sheet.getMaxColumns();
  const cells = sheet.getRange(`A${header}:${columnLetters(width)}`).getValues() as unknown[][];
  const names = cells.slice(1).map((row) => cellText(row[name - 1]));
  const units = newUnits(names.filter((text) => text !== ''));
  const heads = (cells[0] ?? []).map(String);
  const { code, state, id } = UNITS_TAB.headers;
  const missing = [code, state, id].filter((text) => !heads.includes(text));
  const used =
    Math.max(...cells.map((row) => row.map((cell) => cell !== '').lastIndexOf(true))) + 1;
  const wanted = used + missing.length;
  // An interrupted run may have inserted them already.
  if (wanted > width) sheet.insertColumnsAfter(width, wanted - width);
  if (missing.length > 0) {
    sheet.getRange(header, used + 1, 1, missing.length).setValues([missing]);
  }
  const at = heads.includes(id) ? heads.indexOf(id) + 1 : wanted;
  let next = 0;
  const ids = names.map((text) => [text === '' ? '' : (units[next++]?.id ?? '')]);
  if (ids.length > 0) sheet.getRange(header + 1, at, ids.length).setValues(ids);
  sheet.hideColumns(at);
  return units;
}

/** Marked columns by their marks, the others by their headers. */
function unitKeys({ sheet, rows, columns }: MarkedTab): Keys {
  const header = rows.get('header') ?? 1;
  const heads = sheet.getRange(`${header}:${header}`).getValues()[0]?.map(String) ?? [];
  const byHeader = unitsTab.keys.map(
    (key) => [key, heads.indexOf(unitsTab.columns[key]) + 1] as const,
  );
  const found = new Map(byHeader.filter(([, column]) => column > 0));
  const name = columns.get('unit');
  const email = columns.get('email');
  if (name !== undefined) found.set('name', name);
  if (email !== undefined) found.set('email', email);
  return new Map([...found].map(([key, column]) => [column, key]));
}

/** On a fresh tab of the earlier forms the header stood in this row. */
const OLD_HEADER_ROW = 4;

/** Above a header stands the line of the stage, a formula that waits for its result: then its result is not asked for. */
function rowAbove(sheet: Sheet, header: number): readonly unknown[] {
  if (header === 1) return [];
  const range = sheet.getRange(`${header - 1}:${header - 1}`);
  const formulas = range.getFormulas()[0] ?? [];
  return formulas.some((formula) => formula !== '') ? formulas : (range.getValues()[0] ?? []);
}

function keyColumns(sheet: Sheet, role: string, header: number, keys: Keys): void {
  const above = rowAbove(sheet, header);
  if (roleOfKeyRow(above) !== undefined) return;
  // A row that an interrupted run has inserted and not filled.
  const isInserted = header > OLD_HEADER_ROW && above.every((cell) => cell === '');
  const width = Math.max(...keys.keys());
  writeKeys(sheet, role, {
    keyRow: isInserted ? header - 1 : 0,
    headerRow: header,
    keys: Array.from({ length: width }, (_, i) => keys.get(i + 1) ?? ''),
  });
}

/** In a row above the first setting that is free or made, and in the first column behind all others. */
function keySettings({ sheet, rows }: MarkedTab): void {
  const cells = sheet.getDataRange().getValues() as Cells;
  if (cells.some((row) => keysIn(row, 'settings').includes('keys'))) return;
  const names = [...SETTING_ROWS, 'grades', 'appraisers'];
  const first = Math.min(...names.flatMap((name) => rows.get(name) ?? []));
  const above = cells[first - 2] ?? [];
  const isBegun = roleOfKeyRow(above) === 'settings';
  const isFree = first > SETTINGS_KEY_ROW && above.every((cell) => cell === '');
  const moved = isBegun || isFree ? 0 : 1;
  if (moved > 0) sheet.insertRowBefore(first);
  const nameAt = new Map(
    names.flatMap((name) => {
      const row = rows.get(name);
      return row === undefined ? [] : [[row + moved, name] as const];
    }),
  );
  const width = cells[0]?.length ?? 0;
  const known = Array.from({ length: width }, (_, column) =>
    rowKeysIn(
      cells.map((row) => row[column]),
      'settings',
    ).some((key) => key !== ''),
  ).indexOf(true);
  writeSettingKeys(sheet, {
    present: [],
    keys: Array.from({ length: cells.length + moved }, (_, row) => nameAt.get(row + 1) ?? ''),
    keyRow: first - 2 + moved,
    label: SETTING_VALUE_COLUMN - 2,
    keyColumn: known < 0 ? width : known,
  });
}
