/**
 * The group tabs: missing ones are made, existing ones keep everything typed and get their score formula written again.
 * All existing tabs are checked before anything is written.
 */
import { groupsOf } from '../../catalogue/groups-of';
import { tabNameOf } from '../../catalogue/tab-name';
import { SETUP } from '../../text/setup-message';
import { scoreFormula } from '../../views/formulas';
import { blockArea } from '../../views/group-layout';
import type { RoundSetup } from '../../views/round-setup';
import type { SettingsLayout } from '../../views/settings-layout';
import { groupTab } from '../../views/tabs/group-tab';
import { findAnchoredTabs } from '../workbook/anchors';
import { readGroupTabs, type GroupTab, type GroupTabReading } from '../workbook/group-tabs';
import { createTab, isNameTaken } from '../workbook/new-tab';
import { rangeOf } from '../workbook/range-of';
import { readSettingsTab } from '../workbook/settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type PreparedGroups =
  | {
      readonly ok: true;
      readonly tabs: readonly GroupTab[];
      readonly settingsLayout: SettingsLayout;
      readonly created: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly string[] };

export function prepareGroupTabs(spreadsheet: Spreadsheet, round: RoundSetup): PreparedGroups {
  const before = findAnchoredTabs(spreadsheet);
  const settingsTab = before.get('settings');
  const settingsLayout = settingsTab && readSettingsTab(settingsTab)?.layout;
  if (settingsLayout === undefined) {
    return { ok: false, problems: [SETUP.damagedSettings(settingsTab?.sheet.getName() ?? '')] };
  }
  const existing = readGroupTabs(before);
  const known = new Set(existing.flatMap((reading) => (reading.ok ? [reading.tab.groupCode] : [])));
  const missing = groupsOf(round.set).filter(({ group }) => !known.has(group.code));
  const names = missing.map(({ group }) => group.tab ?? tabNameOf(group));
  const problems = [
    ...existing.flatMap((reading) => tabProblems(reading, round.units)),
    ...names.filter((name) => isNameTaken(spreadsheet, name)).map(SETUP.nameTaken),
    ...tieBreakerProblems(round),
  ];
  if (problems.length > 0) return { ok: false, problems };

  existing.forEach((reading) => {
    if (reading.ok) healScores(reading.tab, settingsLayout);
  });
  const position = spreadsheet.getNumSheets() - (before.has('ranking') ? 2 : 0);
  missing.forEach((group, i) => {
    const plan = groupTab(group, round.units, round.settings.decimals, settingsLayout);
    createTab(spreadsheet, plan, position + i);
  });
  const after = missing.length === 0 ? existing : readGroupTabs(findAnchoredTabs(spreadsheet));
  const tabs = after.flatMap((reading) => (reading.ok ? [reading.tab] : []));
  return { ok: true, tabs, settingsLayout, created: names };
}

function tabProblems(reading: GroupTabReading, units: readonly string[]): string[] {
  if (!reading.ok) {
    return [SETUP.damagedTab(reading.sheetName, reading.missing)];
  }
  const { tab } = reading;
  const matches =
    tab.units.length === units.length && tab.units.every((name, i) => name === units[i]);
  return matches ? [] : [SETUP.unitsDiffer(tab.layout.sheetName)];
}

function tieBreakerProblems({ set, settings }: RoundSetup): string[] {
  const codes = new Set(groupsOf(set).map(({ group }) => group.code));
  return settings.tieBreakers.filter((code) => !codes.has(code)).map(SETUP.tieBreakerUnknown);
}

/** The block holds nothing but one formula's results: whatever stands in their way is cleared with them. */
function healScores({ sheet, layout }: GroupTab, settings: SettingsLayout): void {
  const block = blockArea(layout, 'score');
  rangeOf(sheet, block).clearContent();
  sheet.getRange(block.row, block.column).setFormula(scoreFormula(layout, settings));
}
