/** Command of the self-check's dialog: lays all contracts on a scratch tab; the sheet computes once this has ended. */
import type { SelfCheckOutcome } from '../../contract/self-check';
import { layCells } from '../self-check/contract';
import { CONTRACTS } from '../self-check/contracts';
import { contractRow, findScratchTab, makeScratchTab } from '../self-check/scratch-tab';
import { withDocumentLock } from '../workbook/document-lock';

export function prepareSelfCheck(): SelfCheckOutcome {
  return withDocumentLock(prepare, () => ({ state: 'busy' }));
}

function prepare(): SelfCheckOutcome {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const left = findScratchTab(spreadsheet);
  if (left !== undefined) spreadsheet.deleteSheet(left);
  makeScratchTab(spreadsheet, (sheet) => {
    CONTRACTS.forEach((contract, i) => {
      layCells(contractRow(sheet, i), contract);
    });
  });
  return { state: 'waiting' };
}
