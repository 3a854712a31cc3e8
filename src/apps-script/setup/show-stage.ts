/**
 * Writes the line that tells the stage on each tab (tabs/plan/stage-line.ts), where it is missing or refers to another cell
 * by now. Whatever else somebody has put into the place stays. Two reads per tab where all is well. And on Cấu hình, which
 * version of the add-on computes the sheet.
 */
import { STAGE_FORMULA_START, stageFormula, stagePlace } from '../../tabs/plan/stage-line';
import {
  nextVersionMark,
  otherVersionIn,
  type SettingsLayout,
} from '../../tabs/plan/settings-layout';
import { tabOf, type Role } from '../../tabs';
import { isDamaged, openTab } from '../workbook/open-tab';
import type { SettingsTab } from '../workbook/settings';
import type { Tabs } from '../workbook/tabs';
import { rangeOf } from '../workbook/range-of';
import { setFormula } from '../workbook/set-formula';

/** Which add-on computes the sheet from now on; another text than before, which has every formula of ours computed again. */
export function writeVersion({ sheet, layout, values }: SettingsTab): void {
  const cell = sheet.getRange(layout.rows.version, layout.valueColumn);
  cell.setNumberFormat('@').setValue(nextVersionMark(values.version));
}

/** The same, where it is another than the cell says. */
export function tellVersion(settings: SettingsTab | undefined): void {
  if (settings && otherVersionIn(settings.values.version) !== null) writeVersion(settings);
}

export function showStage(tabs: Tabs, settings: SettingsLayout): void {
  const wanted = stageFormula(settings);
  for (const role of tabs.roles as readonly Role[]) {
    const tab = tabOf(role);
    if (tab?.hasStageLine !== true) continue;
    const opened =
      tab.role === 'guide'
        ? { sheet: tabs.get(role), keyRow: undefined }
        : openTab(tabs, tab, role);
    if (isDamaged(opened) || opened.sheet === undefined) continue;
    showOn(rangeOf(opened.sheet, stagePlace(opened.keyRow)), wanted);
  }
}

function showOn(cell: GoogleAppsScript.Spreadsheet.Range, wanted: string): void {
  const present = cell.getFormula();
  if (present === wanted || !(present.startsWith(STAGE_FORMULA_START) || cell.isBlank())) return;
  // People may have moved plain text into the place, in which a formula would be text.
  if (cell.getNumberFormat() === '@') cell.setNumberFormat('General');
  // The formula last: by it the next run sees that the line is whole.
  setFormula(cell.setFontWeight('bold'), wanted);
}
