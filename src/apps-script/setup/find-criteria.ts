/**
 * The criteria set of a round: the table given with the call, else the tab Bộ tiêu chí, else the sample set. A table
 * with faults is refused whole, with every fault named.
 */
import type { CriteriaSet } from '../../catalogue/criteria-set';
import type { SetupRequest } from '../../contract/calls/setup-round';
import { CRITERIA_TABLE, SAMPLE_SET, TAB_NAME } from '../../text/labels';
import { SETUP } from '../../text/setup-message';
import { criteriaIn, sampleCriteria, type FoundCriteria } from '../workbook/expected-criteria';
import type { SettingsTab } from '../workbook/settings';
import { markTab, type Tabs } from '../workbook/tabs';
import { writeTexts } from '../workbook/cell-values';

export function findCriteria(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tabs,
  settings: SettingsTab | undefined,
  request: SetupRequest,
): FoundCriteria {
  const grid = request.criteria ?? gridOnTab(spreadsheet, tabs);
  if (grid === undefined) {
    // Falling back to the sample would put its groups beside those of the locality's own set.
    return settings?.values.criteriaTitle === CRITERIA_TABLE.title
      ? { ok: false, problems: [SETUP.criteriaTabMissing()] }
      : { ok: true, set: sampleCriteria() };
  }
  return criteriaIn(grid, settings?.values.decimals);
}

function gridOnTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tabs,
): readonly (readonly unknown[])[] | undefined {
  const sheet = tabs.get('criteria') ?? spreadsheet.getSheetByName(TAB_NAME.criteria);
  if (sheet === null || sheet.getLastRow() === 0) return undefined;
  return sheet.getDataRange().getValues();
}

/**
 * Makes the round remember that it is scored by the locality's own set: the table that somebody pasted becomes one of
 * our tabs, found again under any name, and Cấu hình names it where it still names the sample.
 */
export function adoptCriteria(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tabs,
  settings: SettingsTab | undefined,
  { title, status }: CriteriaSet,
  request: SetupRequest,
): void {
  if (title === SAMPLE_SET.title) return;
  if (settings?.values.criteriaTitle === SAMPLE_SET.title) {
    const { rows, valueColumn } = settings.layout;
    writeTexts(settings.sheet.getRange(rows.criteriaTitle, valueColumn), [[title]]);
    settings.sheet.getRange(rows.criteriaStatus, valueColumn).setValue(status);
  }
  if (request.criteria !== undefined || tabs.get('criteria') !== undefined) return;
  const pasted = spreadsheet.getSheetByName(TAB_NAME.criteria);
  if (pasted !== null) markTab(pasted, 'criteria');
}
