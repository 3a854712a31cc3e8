/** To form 2: who appraises which group, as a table on Cấu hình. */
import { SETTINGS_TAB } from '../../text/settings-tab';
import { areaOf } from '../../tabs/plan/a1';
import { APPRAISER_ROWS, freshAppraisersRow } from '../../tabs/plan/settings-layout';
import { appraiserStyles } from '../../tabs/settings';
import { groupCodeOf } from '../../tabs/group';
import { applyStyles } from '../new-tab/apply-style';
import type { MarkedTab } from './marked-lines';
import { rangeOf } from '../workbook/range-of';

export function addPeople(tabs: ReadonlyMap<string, MarkedTab>): void {
  const settings = tabs.get('settings');
  if (settings !== undefined) addAppraisers(settings, codesIn(tabs));
}

function codesIn(tabs: ReadonlyMap<string, MarkedTab>): readonly string[] {
  return [...tabs.keys()]
    .flatMap((role) => groupCodeOf(role) ?? [])
    .sort((a, b) => Number(a) - Number(b));
}

/** The anchor comes last: until then the next run takes up the table where it finds its header. */
function addAppraisers({ sheet, rows }: MarkedTab, codes: readonly string[]): void {
  const grades = rows.get('grades');
  if (grades === undefined || rows.has('appraisers')) return;
  const [header] = SETTINGS_TAB.appraiserHeaders;
  const names = sheet
    .getDataRange()
    .getValues()
    .map(([cell]) => cell as unknown);
  const begun = names.lastIndexOf(header) + 1;
  // Below whatever somebody has written under the grade bands.
  const row = begun > grades ? begun : Math.max(freshAppraisersRow(grades), names.length + 2);
  const missing = row + APPRAISER_ROWS - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  applyStyles(sheet, appraiserStyles(row));
  if (begun <= grades) {
    const heads = [...SETTINGS_TAB.appraiserHeaders, SETTINGS_TAB.notes.appraisers];
    const cells = [heads, ...codes.map((code) => [code, '', ''])];
    rangeOf(sheet, areaOf(row, 1, cells.length, heads.length)).setValues(cells);
  }
  sheet
    .getRange(`${row}:${row}`)
    .addDeveloperMetadata(
      'cchc.anchor',
      'appraisers',
      SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
    );
}
