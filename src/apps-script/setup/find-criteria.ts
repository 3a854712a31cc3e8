/**
 * The criteria set of a round: the table given with the call, else the tab Bộ tiêu chí, else the sample set. A table
 * with faults is refused whole, with every fault named.
 */
import type { CriteriaSet } from '../../catalogue/criteria-set';
import type { SetupRequest } from '../../contract/calls/setup-round';
import { sampleSetOf } from '../../text/criteria-sets';
import { CRITERIA_TABLE, TAB_NAME } from '../../text/labels';
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
    const title = settings?.values.criteriaTitle;
    // Falling back to the sample would put its groups beside those of the locality's own set.
    if (title === CRITERIA_TABLE.title) {
      return { ok: false, problems: [SETUP.criteriaTabMissing()] };
    }
    const set = sampleCriteria(request.sampleSet ?? sampleSetOf(title) ?? 'reform');
    return { ok: true, set, warnings: [] };
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
  if (settings !== undefined && sampleSetOf(settings.values.criteriaTitle) !== undefined) {
    const { rows, valueColumn } = settings.layout;
    const { criteriaTitle, criteriaStatus } = settings.values;
    if (criteriaTitle !== title) {
      writeTexts(settings.sheet.getRange(rows.criteriaTitle, valueColumn), [[title]]);
    }
    if (criteriaStatus !== status) {
      settings.sheet.getRange(rows.criteriaStatus, valueColumn).setValue(status);
    }
  }
  if (sampleSetOf(title) !== undefined) return;
  if (request.criteria !== undefined || tabs.get('criteria') !== undefined) return;
  const pasted = spreadsheet.getSheetByName(TAB_NAME.criteria);
  if (pasted !== null) markTab(pasted, 'criteria');
}
