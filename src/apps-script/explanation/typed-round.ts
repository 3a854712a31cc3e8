/** The round as it is typed on the group tabs and Cấu hình, ready for the core to score. Formula results are not read. */
import type { Refusal } from '../../contract/call';
import type { Round } from '../../core/score-round';
import { ROUND, SETUP } from '../../text/setup-message';
import { readTieBreakers } from '../setup/read-settings';
import type { AnchoredTabs } from '../workbook/anchors';
import { decimalsIn } from '../workbook/decimals';
import { typedRow } from '../workbook/group-tab-cells';
import { readGroupTabs, type GroupTab } from '../workbook/group-tabs';
import { readSettingsTab } from '../workbook/settings';

export type TypedRound =
  | { readonly ok: true; readonly round: Round; readonly tabs: readonly GroupTab[] }
  | Refusal<'notSetUp' | 'formulas'>;

export function readTypedRound(anchored: AnchoredTabs): TypedRound {
  const settings = anchored.get('settings');
  const values = settings && readSettingsTab(settings)?.values;
  const tabs: GroupTab[] = [];
  for (const reading of readGroupTabs(anchored)) {
    if (!reading.ok) return damaged(SETUP.damagedTab(reading.sheetName, reading.missing));
    tabs.push(reading.tab);
  }
  const [first] = tabs;
  if (values === undefined || first === undefined) {
    return { ok: false, reason: 'notSetUp', message: ROUND.notSetUp() };
  }
  // The formulas go by position.
  const other = tabs.find(({ units }) => units.join('\n') !== first.units.join('\n'));
  if (other !== undefined) return damaged(SETUP.unitsDiffer(other.layout.sheetName));
  const round = {
    rows: tabs.flatMap(rowsOf),
    unitCount: first.units.length,
    decimals: decimalsIn(values.decimals),
    grades: [],
    tieBreakers: readTieBreakers(values.tieBreakers),
  };
  return { ok: true, round, tabs };
}

function damaged(message: string): Refusal<'formulas'> {
  return { ok: false, reason: 'formulas', message };
}

function rowsOf(tab: GroupTab): Round['rows'] {
  return tab.codes.map((code, row) => ({ code, ...typedRow(tab, row) }));
}
