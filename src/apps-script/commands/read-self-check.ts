/** Command of the self-check's dialog: reads what came of the contracts, and takes the scratch tab away. */
import { readSelfCheck as declaration } from '../../contract/calls/read-self-check';
import { COMPUTING } from '../../text/usage-message';
import { command } from '../door';
import { seenOf } from '../self-check/contract';
import { CONTRACTS } from '../self-check/contracts';
import { contractRow, findScratchTab, removeAll, SHOWN_COLUMNS } from '../self-check/scratch-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const readSelfCheck = command(declaration)((request, { spreadsheet }) => {
  const sheet = findScratchTab(spreadsheet);
  if (sheet === undefined) return { state: 'missing' };
  if (!request.last && isComputing(sheet)) return { state: 'waiting' };
  try {
    const results = CONTRACTS.map((contract, i) => ({
      question: contract[0],
      expected: contract[1],
      seen: seenOf(contractRow(sheet, i), contract),
    }));
    return { state: 'done', results };
  } finally {
    removeAll(spreadsheet);
  }
});

function isComputing(sheet: Sheet): boolean {
  const shown = sheet.getRange(1, 1, CONTRACTS.length, SHOWN_COLUMNS).getDisplayValues();
  return shown.some((row) => row.some((text) => COMPUTING.test(text)));
}
