/** Command: the whole round as the sheet shows it, for the command line: standings and every deduction. */
import { readRound as declaration, type RoundOutcome } from '../../contract/calls/read-round';
import { command, type Workbook } from '../door';
import { readRoundTables } from '../workbook/round-tables';

export const readRound = command(declaration, roundOf);

export function roundOf(_request: unknown, { tabs }: Workbook): RoundOutcome {
  const round = readRoundTables(tabs);
  return round.ok ? { ok: true, ...round.frame, units: round.units } : round;
}
