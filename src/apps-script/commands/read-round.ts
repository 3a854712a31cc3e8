/** Command: the whole round as people typed it, for the command line: standings and every deduction. */
import { readRound as declaration } from '../../contract/calls/read-round';
import { roundUnit } from '../../rules/round-figures';
import { command } from '../door';
import { readRound as readTyped } from '../workbook/round';

export const readRound = command(declaration)((_, { tabs }) => {
  const round = readTyped(tabs);
  if (!round.ok) return round;
  const units = round.figures().map(roundUnit);
  return { ok: true, ...round.frame, units };
});
