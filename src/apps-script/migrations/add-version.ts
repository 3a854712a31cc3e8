/**
 * To form 5: on Cấu hình, below the state of the criteria set, a row for the version of the add-on that computed the sheet.
 * It holds nothing that people type, so the repair makes it again as well. The key last: until then the next run takes up
 * the row where it finds it free.
 */
import { isBlank } from '../../core/reading';
import { rowKeysIn, rowKeyText } from '../../tabs/plan/keys';
import { settings } from '../../tabs/settings';
import { SETTINGS_TAB } from '../../text/labels';
import { ADD_ON_VERSION } from '../../text/publication';
import { isDamaged, openCells } from '../workbook/open-tab';
import type { MarkedTab } from './marked-lines';

export function addVersion(tabs: ReadonlyMap<string, MarkedTab>): void {
  const sheet = tabs.get('settings')?.sheet;
  if (sheet !== undefined) addVersionRow(sheet);
}

/** Nothing where it stands already, or where keys are gone that only the repair can find again. */
export function addVersionRow(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const cells = sheet.getDataRange().getValues() as unknown[][];
  const opened = openCells(sheet, settings, 'settings', cells);
  if (isDamaged(opened)) return;
  const { label, value, note, keys } = opened.columns;
  const rowKeys = rowKeysIn(
    cells.map((row) => row[keys - 1]),
    'settings',
  );
  const above = rowKeys.indexOf('criteriaStatus') + 1;
  if (above === 0 || rowKeys.includes('version')) return;
  const { labels, notes } = SETTINGS_TAB;
  const isFree = [above, above + 1].every((row) => (cells[row] ?? []).every(isBlank));
  const isBegun = cells[above]?.[label - 1] === labels.version;
  if (!isFree && !isBegun) sheet.insertRowAfter(above);
  sheet.getRange(above + 1, label).setValue(labels.version);
  sheet
    .getRange(above + 1, value)
    .setNumberFormat('@')
    .setValue(ADD_ON_VERSION);
  sheet.getRange(above + 1, note).setValue(notes.version);
  sheet.getRange(above + 1, keys).setValue(rowKeyText('settings', 'version'));
}
