/** Command of the sidebar: where one unit stands, from the same figures as everything else. */
import { readUnitCard as declaration } from '../../contract/calls/read-unit-card';
import { sameName } from '../../core/identity';
import { roundUnit } from '../../rules/round-figures';
import { ROUND } from '../../text/setup-message';
import { command } from '../door';
import { readRound } from '../workbook/round';

export const readUnitCard = command(declaration)((request, { tabs }) => {
  const round = readRound(tabs);
  if (!round.ok) return round;
  const found = round.figures().find(({ standing }) => sameName(standing.name, request.unit));
  if (found === undefined) {
    return { ok: false, reason: 'unknownUnit', message: ROUND.unknownUnit(request.unit) };
  }
  return { ok: true, card: { ...round.frame, unit: roundUnit(found) } };
});
