/** Command of the sidebar: types pasted figures into blank cells of a period; the rest is monitoring/enter-figures.ts. */
import { enterStatistics as declaration } from '../../contract/calls/enter-statistics';
import { ENTER_FIGURES } from '../../text/enter-figures';
import { command } from '../door';
import { enterFigures } from '../monitoring/enter-figures';

export const enterStatistics = command(declaration)((request, { tabs }) => {
  const items = Object.entries(request.values).flatMap(([unit, byCode]) =>
    Object.entries(byCode).map(([code, text]) => ({ unit, code, text })),
  );
  const { period } = request;
  return enterFigures(tabs, { period, items, request, taken: ENTER_FIGURES.pasted });
});
