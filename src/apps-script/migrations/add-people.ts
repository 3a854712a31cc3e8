/** To form 2: who appraises which group, as a table on Cấu hình, and the anchor of the column of e-mails on Đơn vị. */
import { SETTINGS_TAB, UNITS_TAB } from '../../text/labels';
import { areaOf, columnLetters } from '../../tabs/plan/a1';
import { APPRAISER_ROWS, freshAppraisersRow } from '../../tabs/plan/settings-layout';
import { appraiserStyles } from '../../tabs/settings-tab';
import { anchorLine, type AnchoredTab, type AnchoredTabs } from '../workbook/anchors';
import { applyStyle } from '../workbook/apply-style';
import { groupCodesOf } from '../workbook/group-tabs';
import { rangeOf } from '../workbook/range-of';

export function addPeople(tabs: AnchoredTabs): void {
  const settings = tabs.get('settings');
  const units = tabs.get('units');
  if (settings !== undefined) addAppraisers(settings, groupCodesOf(tabs));
  if (units !== undefined) anchorEmails(units);
}

/** The anchor comes last: until then the next run takes up the table where it finds its header. */
function addAppraisers({ sheet, rows }: AnchoredTab, codes: readonly string[]): void {
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
  for (const { area, style } of appraiserStyles(row)) applyStyle(rangeOf(sheet, area), style);
  if (begun <= grades) {
    const heads = [...SETTINGS_TAB.appraiserHeaders, SETTINGS_TAB.notes.appraisers];
    const cells = [heads, ...codes.map((code) => [code, '', ''])];
    rangeOf(sheet, areaOf(row, 1, cells.length, heads.length)).setValues(cells);
  }
  anchorLine(sheet, `${row}:${row}`, 'appraisers');
}

function anchorEmails({ sheet, rows, columns }: AnchoredTab): void {
  const header = rows.get('header');
  if (header === undefined || columns.has('email')) return;
  const [names = []] = sheet.getRange(header, 1, 1, sheet.getLastColumn()).getValues();
  const column = columnLetters(names.indexOf(UNITS_TAB.headers[3]) + 1);
  if (column !== '') anchorLine(sheet, `${column}:${column}`, 'email');
}
