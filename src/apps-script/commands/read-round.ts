/** Command: the whole round as the sheet shows it, for the command line: standings and every deduction. */
import type { RoundOutcome } from '../../contract/round';
import { findAnchoredTabs } from '../workbook/anchors';
import { readRoundTables } from '../workbook/round-tables';

export function readRound(): RoundOutcome {
  const round = readRoundTables(findAnchoredTabs(SpreadsheetApp.getActiveSpreadsheet()));
  return round.ok ? { ok: true, ...round.frame, units: round.units } : round;
}
