/**
 * Command of the sidebar: types what was counted or computed into blank cells, each with a note of its origin. Where to is what the
 * request says; into a period it goes as pasted figures do (monitoring/enter-figures.ts).
 */
import { enterProposals as declaration } from '../../contract/calls/enter-proposals';
import { ENTER_FIGURES } from '../../text/enter-figures';
import { command } from '../door';
import { enterFigures } from '../monitoring/enter-figures';

export const enterProposals = command(declaration)((request, { tabs }) => {
  const { period, items } = request;
  return enterFigures(tabs, { period, items, request, taken: ENTER_FIGURES.proposed });
});
