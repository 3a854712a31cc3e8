/**
 * The criteria set of a round: the table given with the call, else the tab Bộ tiêu chí, else the sample set. A table
 * with faults is refused whole, with every fault named.
 */
import type { CriteriaSet } from '../../catalogue/criteria-set';
import { readCriteriaTable } from '../../catalogue/read-criteria-table';
import type { SetupRequest } from '../../contract/calls/setup-round';
import { criteriaFaultMessage } from '../../text/criteria-fault-message';
import { CRITERIA_TABLE, TAB_NAME } from '../../text/labels';
import { SETUP } from '../../text/setup-message';
import { VOCABULARY } from '../../text/vocabulary';
import type { AnchoredTabs } from '../workbook/anchors';
import { readSettingsTab } from '../workbook/settings';
import { sampleCriteria } from './sample-criteria';

export type FoundCriteria =
  | { readonly ok: true; readonly set: CriteriaSet }
  | { readonly ok: false; readonly problems: readonly string[] };

export function findCriteria(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: AnchoredTabs,
  request: SetupRequest,
  decimals: number,
): FoundCriteria {
  const grid = request.criteria ?? gridOnTab(spreadsheet, tabs);
  if (grid === undefined) {
    // Falling back to the sample would put its groups beside those of the locality's own set.
    return isRoundOfOwnSet(tabs)
      ? { ok: false, problems: [SETUP.criteriaTabMissing()] }
      : { ok: true, set: sampleCriteria() };
  }
  const reading = readCriteriaTable(
    {
      grid,
      decimals,
      title: CRITERIA_TABLE.title,
      status: CRITERIA_TABLE.status,
      totalWord: CRITERIA_TABLE.totalWord,
    },
    VOCABULARY,
  );
  return reading.ok ? reading : { ok: false, problems: reading.faults.map(criteriaFaultMessage) };
}

function isRoundOfOwnSet(tabs: AnchoredTabs): boolean {
  const settings = tabs.get('settings');
  const title = settings && readSettingsTab(settings)?.values.criteriaTitle;
  return title === CRITERIA_TABLE.title;
}

function gridOnTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: AnchoredTabs,
): readonly (readonly unknown[])[] | undefined {
  const sheet = tabs.get('criteria')?.sheet ?? spreadsheet.getSheetByName(TAB_NAME.criteria);
  if (sheet === null || sheet.getLastRow() === 0) return undefined;
  return sheet.getDataRange().getValues();
}
