/** Command: what is wrong with the workbook, in words. Writes nothing. */
import type { CheckWorkbookOutcome } from '../../contract/check';
import { ROUND, SETUP } from '../../text/setup-message';
import { findAnchorFaults, findFaults } from '../checks/check-all';
import { toContract } from '../checks/finding';
import { findAnchoredTabs } from '../workbook/anchors';
import { CURRENT_SCHEMA, readSchema } from '../workbook/schema';

export function checkWorkbook(): CheckWorkbookOutcome {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const refusal = refusalOf(spreadsheet);
  if (refusal !== undefined) return { ok: false, message: refusal };
  const lost = findAnchorFaults(spreadsheet);
  // What stands on a tab that was not found looks missing everywhere else: it is told after the anchors are back.
  const isHidden = lost.some(({ repair }) => repair !== undefined);
  const faults = isHidden ? [] : findFaults(spreadsheet, lost.length > 0);
  return { ok: true, findings: [...lost, ...faults].map(toContract) };
}

/** Why this workbook is none to check or repair; undefined where it is one. */
export function refusalOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): string | undefined {
  const schema = readSchema(spreadsheet);
  if (schema > CURRENT_SCHEMA) return SETUP.newerWorkbook(schema, CURRENT_SCHEMA);
  return findAnchoredTabs(spreadsheet).size === 0 ? ROUND.notSetUp() : undefined;
}
