/** Command: the whole round as the sheet shows it, for the command line: standings and every deduction. */
import type { RoundOutcome } from '../../contract/round';
import { ROUND } from '../../text/setup-message';
import { findAnchoredTabs } from '../workbook/anchors';
import { readDeductions } from '../workbook/deductions-table';
import { readStandings } from '../workbook/standings-table';

export function readRound(): RoundOutcome {
  const tabs = findAnchoredTabs(SpreadsheetApp.getActiveSpreadsheet());
  const deductions = tabs.get('deductions');
  if (deductions === undefined) {
    return { ok: false, reason: 'notSetUp', message: ROUND.notSetUp() };
  }
  const standings = readStandings(tabs);
  if (!standings.ok) return standings;
  const lost = readDeductions(deductions);
  const units = standings.units.map((unit) => ({ ...unit, deductions: lost.get(unit.name) ?? [] }));
  return { ok: true, ...standings.frame, units };
}
