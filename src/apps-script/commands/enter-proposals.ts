/**
 * Command of the sidebar: types what was counted or computed into blank cells, each with a note of its origin. Where to is what the
 * request says (monitoring/enter-figures.ts, enter-round.ts).
 */
import { enterProposals as declaration } from '../../contract/calls/enter-proposals';
import { ENTER_FIGURES } from '../../text/enter-figures';
import { command } from '../door';
import { enterFigures } from '../monitoring/enter-figures';
import { enterRound } from '../monitoring/enter-round';

export const enterProposals = command(declaration)((request, { tabs }) => {
  if (request.to === 'round') return enterRound(tabs, request);
  const { period, items } = request;
  return enterFigures(tabs, { period, items, request, taken: ENTER_FIGURES.proposed });
});
