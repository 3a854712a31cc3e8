/**
 * To forms 5, 6 and 8: on Cấu hình the rows that later versions added, each below the one that it follows on a fresh tab, the
 * conditions of the grades, and who only reports. What is added means blank what it meant before; only the version is written by
 * us, so the repair makes that row again as well. Keys last: until then the next run takes up the rows where it finds them free
 * or begun.
 */
import { isBlank } from '../../core/reading';
import { cellText } from '../../text/cell-text';
import { SETTINGS_TAB } from '../../text/settings-tab';
import { ADD_ON_VERSION } from '../../text/publication';
import { positionsOf, rowKeysIn, rowKeyText } from '../../tabs/plan/keys';
import {
  APPRAISER_ROWS,
  gradeRowsBetween,
  REPORTER_ROWS,
  SETTING_ROWS,
  type SettingName,
  type SettingsLayout,
} from '../../tabs/plan/settings-layout';
import { gradeStyles, reporterStyles, settingList, settings } from '../../tabs/settings';
import { applyStyles } from '../new-tab/apply-style';
import { writeDropdown } from '../new-tab/write-tab';
import { isDamaged, openCells } from '../workbook/open-tab';
import type { MarkedTab } from './marked-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly unknown[])[];

/** All that were added since form 4; the ones of a run stand beside each other. */
const LATER_RUNS: readonly (readonly SettingName[])[] = [
  ['ceiling'],
  ['roundingStep', 'roundedPart', 'roundingMode', 'ranksByKind'],
  ['version'],
];

export function addSettings(tabs: ReadonlyMap<string, MarkedTab>): void {
  const sheet = tabs.get('settings')?.sheet;
  if (sheet === undefined) return;
  for (const run of LATER_RUNS) addRows(sheet, run);
  addConditions(sheet);
}

/**
 * The third column of the grades, where the note on them stood. What people have written beside a grade goes to the first column
 * behind all others: it is no condition.
 */
function addConditions(sheet: Sheet): void {
  const found = settingsAt(sheet);
  const { gradeHeaders, notes } = SETTINGS_TAB;
  if (found === undefined) return;
  const { cells, rows, columns } = found;
  const [header, end] = [rows.get('grades'), rows.get('appraisers')];
  const isDone = header === undefined || cells[header - 1]?.[columns.note - 1] === gradeHeaders[2];
  if (isDone || end === undefined) return;
  const layout = {
    ...{ sheetName: '', rows: {} as SettingsLayout['rows'], keysColumn: columns.keys },
    ...{ valueColumn: columns.value, noteColumn: columns.note },
    ...{ gradesHeaderRow: header, gradeRows: gradeRowsBetween(header, end) },
  };
  moveRemarks(sheet, cells, layout);
  applyStyles(sheet, gradeStyles(layout));
  const above = sheet.getRange(header - 1, columns.note);
  if (isBlank(cells[header - 2]?.[columns.note - 1])) above.setValue(notes.gradeBands);
  // Last: with it the column is there.
  sheet.getRange(header, columns.note).setValue(gradeHeaders[2]);
}

function moveRemarks(sheet: Sheet, cells: Cells, layout: SettingsLayout): void {
  const { gradesHeaderRow: header, gradeRows, noteColumn } = layout;
  const textsIn = (column: number) =>
    Array.from({ length: gradeRows + 1 }, (_, i) => cells[header - 1 + i]?.[column - 1] ?? '');
  const all = textsIn(noteColumn);
  const remarks = all.map((text) => (text === SETTINGS_TAB.formerGradeNote ? '' : text));
  if (remarks.every(isBlank)) return;
  const width = sheet.getMaxColumns();
  const place = (column: number) => sheet.getRange(header, column, remarks.length);
  // An interrupted run may have carried them over already.
  if (JSON.stringify(textsIn(width)) !== JSON.stringify(remarks)) {
    sheet.insertColumnsAfter(width, 1);
    place(width + 1).setValues(remarks.map((remark) => [remark]));
  }
  place(noteColumn).clearContent();
}

/**
 * The table of those who only report, below the appraisers and whatever somebody has written there. A run that was cut short is
 * taken up where its header stands.
 */
export function addReporters(tabs: ReadonlyMap<string, MarkedTab>): void {
  const sheet = tabs.get('settings')?.sheet;
  const found = sheet && settingsAt(sheet);
  if (sheet === undefined || found === undefined) return;
  const { cells, rows, columns } = found;
  const appraisers = rows.get('appraisers');
  // Done already, or keys that only the repair can find again.
  if (appraisers === undefined || rows.has('reporters')) return;
  const [name, level, email] = SETTINGS_TAB.reporterHeaders;
  const begun = cells.map((row) => cellText(row[columns.label - 1])).lastIndexOf(name) + 1;
  const row = begun > appraisers ? begun : Math.max(appraisers + APPRAISER_ROWS, cells.length) + 2;
  const missing = row + REPORTER_ROWS - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const place = { valueColumn: columns.value, noteColumn: columns.note };
  applyStyles(sheet, reporterStyles(row, place));
  sheet.getRange(row, columns.label, 1, 2).setValues([[name, level]]);
  sheet.getRange(row - 1, columns.note, 2).setValues([[SETTINGS_TAB.notes.reporters], [email]]);
  sheet.getRange(row, columns.keys).setValue(rowKeyText('settings', 'reporters'));
}

export function addVersionRow(sheet: Sheet): void {
  addRows(sheet, ['version']);
}

/** Nothing where they stand already, or where keys are gone that only the repair can find again. */
function addRows(sheet: Sheet, names: readonly SettingName[]): void {
  const found = settingsAt(sheet);
  if (found === undefined) return;
  const { cells, rows, columns } = found;
  const { label, value, note, keys } = columns;
  const [first = 'version'] = names;
  const above = rows.get(SETTING_ROWS[SETTING_ROWS.indexOf(first) - 1] ?? '');
  if (above === undefined || rows.has(first)) return;
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

/** The tab, and where its rows and columns are by their keys. */
function settingsAt(sheet: Sheet) {
  const cells: Cells = sheet.getDataRange().getValues();
  const opened = openCells(sheet, settings, 'settings', cells);
  if (isDamaged(opened)) return undefined;
  const { columns } = opened;
  const rowKeys = rowKeysIn(
    cells.map((row) => row[columns.keys - 1]),
    'settings',
  );
  return { cells, columns, rows: positionsOf(rowKeys) };
}

/** Rows that an interrupted run has inserted; below the last setting a blank one keeps the grades apart. */
function isFree(cells: Cells, above: number, names: readonly SettingName[]): boolean {
  const count = names.length + (names.includes('version') ? 1 : 0);
  const rows = Array.from({ length: count }, (_, i) => cells[above + i] ?? []);
  return rows.every((row) => row.every(isBlank));
}
