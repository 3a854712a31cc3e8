/** Command of the self-check's dialog: lays all contracts on a scratch tab; the sheet computes once this has ended. */
import { prepareSelfCheck as declaration } from '../../contract/calls/prepare-self-check';
import { command } from '../door';
import { layCells } from '../self-check/contract';
import { CONTRACTS } from '../self-check/contracts';
import { contractRow, makeScratchTab, removeAll } from '../self-check/scratch-tab';

export const prepareSelfCheck = command(declaration)((_request, { spreadsheet }) => {
  removeAll(spreadsheet);
  makeScratchTab(spreadsheet, (sheet) => {
    CONTRACTS.forEach((contract, i) => {
      layCells(contractRow(sheet, i), contract);
    });
  });
  return { state: 'waiting' };
});
