/**
 * Rows of Cấu hình that a form added. To form 5: the version of the add-on that computed the sheet, which nobody types, so that
 * the repair makes its row again as well. To form 6: whether an index stops at 100, blank, which says yes. Each stands below the
 * row that is above it on a fresh tab. The key last: until then the next run takes up the row where it finds it free or begun.
 */
import { isBlank } from '../../core/reading';
import { rowKeysIn, rowKeyText } from '../../tabs/plan/keys';
import { SETTING_ROWS, type SettingName } from '../../tabs/plan/settings-layout';
import { settings } from '../../tabs/settings';
import { SETTINGS_TAB } from '../../text/labels';
import { ADD_ON_VERSION } from '../../text/publication';
import { isDamaged, openCells } from '../workbook/open-tab';
import type { MarkedTab } from './marked-lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type AddedSetting = SettingName & keyof typeof SETTINGS_TAB.notes;

type Tabs = ReadonlyMap<string, MarkedTab>;

export function addVersion(tabs: Tabs): void {
  const sheet = tabs.get('settings')?.sheet;
  if (sheet !== undefined) addVersionRow(sheet);
}

export function addVersionRow(sheet: Sheet): void {
  addRow(sheet, 'version', ADD_ON_VERSION);
}

export function addCeiling(tabs: Tabs): void {
  const sheet = tabs.get('settings')?.sheet;
  if (sheet !== undefined) addRow(sheet, 'ceiling', '');
}

/** Nothing where it stands already, or where keys are gone that only the repair can find again. */
function addRow(sheet: Sheet, name: AddedSetting, content: string): void {
  const cells = sheet.getDataRange().getValues() as unknown[][];
  const opened = openCells(sheet, settings, 'settings', cells);
  if (isDamaged(opened)) return;
  const { label, value, note, keys } = opened.columns;
  const rowKeys = rowKeysIn(
    cells.map((row) => row[keys - 1]),
    'settings',
  );
  const before = SETTING_ROWS[SETTING_ROWS.indexOf(name) - 1] ?? '';
  const above = rowKeys.indexOf(before) + 1;
  if (above === 0 || rowKeys.includes(name)) return;
  const { labels, notes } = SETTINGS_TAB;
  const last = SETTING_ROWS[SETTING_ROWS.length - 1];
  // Between the last of them and the table below it a blank row stays.
  const wanted = name === last ? [above, above + 1] : [above];
  const isFree = wanted.every((row) => (cells[row] ?? []).every(isBlank));
  const isBegun = cells[above]?.[label - 1] === labels[name];
  if (!isFree && !isBegun) sheet.insertRowAfter(above);
  sheet.getRange(above + 1, label).setValue(labels[name]);
  const cell = sheet.getRange(above + 1, value).setNumberFormat('@');
  if (content !== '') cell.setValue(content);
  sheet.getRange(above + 1, note).setValue(notes[name]);
  sheet.getRange(above + 1, keys).setValue(rowKeyText('settings', name));
}
