/**
 * To forms 5 and 6: on Cấu hình the rows that later versions added, each below the one that it follows on a fresh tab. What is
 * added means blank what it meant before; only the version is written by us, so the repair makes that row again as well. Keys
 * last: until then the next run takes up the rows where it finds them free or begun.
 */
import { isBlank } from '../../core/reading';
import { SETTINGS_TAB } from '../../text/labels';
import { ADD_ON_VERSION } from '../../text/publication';
import { positionsOf, rowKeysIn, rowKeyText } from '../../tabs/plan/keys';
import { SETTING_ROWS, type SettingName } from '../../tabs/plan/settings-layout';
import { settingList, settings } from '../../tabs/settings';
import { writeDropdown } from '../new-tab/write-tab';
import { isDamaged, openCells } from '../workbook/open-tab';
import type { MarkedTab } from './marked-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All that were added since form 4; the ones of a run stand beside each other. */
const LATER_RUNS: readonly (readonly SettingName[])[] = [
  ['roundingStep', 'roundedPart', 'roundingMode', 'ranksByKind'],
  ['version'],
];

export function addSettings(tabs: ReadonlyMap<string, MarkedTab>): void {
  const sheet = tabs.get('settings')?.sheet;
  if (sheet !== undefined) for (const run of LATER_RUNS) addRows(sheet, run);
}

export function addVersionRow(sheet: Sheet): void {
  addRows(sheet, ['version']);
}

/** Nothing where they stand already, or where keys are gone that only the repair can find again. */
function addRows(sheet: Sheet, names: readonly SettingName[]): void {
  const cells = sheet.getDataRange().getValues() as unknown[][];
  const opened = openCells(sheet, settings, 'settings', cells);
  if (isDamaged(opened)) return;
  const { label, value, note, keys } = opened.columns;
  const rowKeys = rowKeysIn(
    cells.map((row) => row[keys - 1]),
    'settings',
  );
  const [first = 'version'] = names;
  const above = positionsOf(rowKeys).get(SETTING_ROWS[SETTING_ROWS.indexOf(first) - 1] ?? '');
  if (above === undefined || rowKeys.includes(first)) return;
  const { labels, notes } = SETTINGS_TAB;
  const isBegun = cells[above]?.[label - 1] === labels[first];
  if (!isBegun && !isFree(cells, above, names)) sheet.insertRowsAfter(above, names.length);
  const write = (column: number, textOf: (name: SettingName) => string) =>
    sheet.getRange(above + 1, column, names.length).setValues(names.map((name) => [textOf(name)]));
  write(label, (name) => labels[name]);
  write(note, (name) => (name in notes ? notes[name as keyof typeof notes] : ''));
  names.forEach((name, i) => {
    const cell = sheet.getRange(above + 1 + i, value);
    if (name === 'version') cell.setNumberFormat('@').setValue(ADD_ON_VERSION);
    const list = settingList(name);
    if (list !== undefined) writeDropdown(cell, list);
  });
  write(keys, (name) => rowKeyText('settings', name));
}

/** Rows that an interrupted run has inserted; below the last setting a blank one keeps the grades apart. */
function isFree(
  cells: readonly (readonly unknown[])[],
  above: number,
  names: readonly SettingName[],
): boolean {
  const count = names.length + (names.includes('version') ? 1 : 0);
  const rows = Array.from({ length: count }, (_, i) => cells[above + i] ?? []);
  return rows.every((row) => row.every(isBlank));
}
