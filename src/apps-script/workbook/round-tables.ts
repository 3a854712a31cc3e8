/** A round as Xếp hạng and Điểm trừ show it: every unit's standing with its deductions, and Cấu hình as it was read for it. */
import type { RoundFailure, RoundFrame, RoundUnit } from '../../contract/round';
import { ROUND } from '../../text/setup-message';
import type { AnchoredTabs } from './anchors';
import { readDeductions } from './deductions-table';
import type { SettingsTab } from './settings';
import { readStandings } from './standings-table';

export type RoundTables =
  | {
      readonly ok: true;
      readonly frame: RoundFrame;
      readonly units: readonly RoundUnit[];
      readonly settings: SettingsTab;
    }
  | RoundFailure;

export function readRoundTables(tabs: AnchoredTabs): RoundTables {
  const deductions = tabs.get('deductions');
  if (deductions === undefined) {
    return { ok: false, reason: 'notSetUp', message: ROUND.notSetUp() };
  }
  const standings = readStandings(tabs);
  if (!standings.ok) return standings;
  const lost = readDeductions(deductions);
  const units = standings.units.map((unit) => ({ ...unit, deductions: lost.get(unit.name) ?? [] }));
  return { ...standings, units };
}
