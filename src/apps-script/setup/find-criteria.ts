/**
 * The criteria set of a round: the table given with the call, else the tab Bộ tiêu chí, else the sample set. A table
 * with faults is refused whole, with every fault named.
 */
import type { CriteriaSet } from '../../catalogue/criteria-set';
import { readCriteriaTable } from '../../catalogue/read-criteria-table';
import { SAMPLE_CRITERIA } from '../../catalogue/sample-criteria';
import type { SetupRequest } from '../../contract/setup';
import { criteriaFaultMessage } from '../../text/criteria-fault-message';
import { CRITERIA_TABLE, TAB_NAME } from '../../text/labels';
import { VOCABULARY } from '../../text/vocabulary';

export type FoundCriteria =
  | { readonly ok: true; readonly set: CriteriaSet }
  | { readonly ok: false; readonly problems: readonly string[] };

export function findCriteria(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  request: SetupRequest,
  decimals: number,
): FoundCriteria {
  const grid = request.criteria ?? gridOnTab(spreadsheet);
  if (grid === undefined) return { ok: true, set: SAMPLE_CRITERIA };
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

function gridOnTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): readonly (readonly unknown[])[] | undefined {
  const sheet = spreadsheet.getSheetByName(TAB_NAME.criteria);
  if (sheet === null || sheet.getLastRow() === 0) return undefined;
  return sheet.getDataRange().getValues();
}
