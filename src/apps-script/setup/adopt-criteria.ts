/**
 * Makes the round remember that it is scored by the locality's own set: the table that somebody pasted becomes one of
 * our tabs, found again under any name, and Cấu hình names it where it still names the sample.
 */
import type { CriteriaSet } from '../../catalogue/criteria-set';
import type { SetupRequest } from '../../contract/calls/setup-round';
import { SAMPLE_SET, TAB_NAME } from '../../text/labels';
import { SETTING_VALUE_COLUMN } from '../../tabs/plan/settings-layout';
import { anchorTab, type AnchoredTab, type AnchoredTabs } from '../workbook/anchors';
import { readSettingsTab } from '../workbook/settings';

/** `tabs` as found before setup wrote anything. */
export function adoptCriteria(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: AnchoredTabs,
  set: CriteriaSet,
  request: SetupRequest,
): void {
  if (set.title === SAMPLE_SET.title) return;
  const settings = tabs.get('settings');
  if (settings !== undefined) nameSet(settings, set);
  if (request.criteria !== undefined || tabs.has('criteria')) return;
  const pasted = spreadsheet.getSheetByName(TAB_NAME.criteria);
  if (pasted !== null) anchorTab(pasted, 'criteria');
}

function nameSet(settings: AnchoredTab, { title, status }: CriteriaSet): void {
  const read = readSettingsTab(settings);
  if (read?.values.criteriaTitle !== SAMPLE_SET.title) return;
  const { criteriaTitle, criteriaStatus } = read.layout.rows;
  settings.sheet.getRange(criteriaTitle, SETTING_VALUE_COLUMN).setValue(title);
  if (criteriaStatus === 0) return;
  settings.sheet.getRange(criteriaStatus, SETTING_VALUE_COLUMN).setValue(status);
}
