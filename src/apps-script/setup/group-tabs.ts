/**
 * The group tabs: missing ones are made, existing ones keep everything typed and get their score formula written again.
 * What could stop it has been checked before (tab-problems.ts).
 */
import { groupsOf } from '../../catalogue/groups-of';
import { TAB_NAME } from '../../text/labels';
import { scoreFormula } from '../../tabs/plan/formulas';
import { blockArea } from '../../tabs/plan/group-layout';
import type { RoundSetup } from '../../tabs/plan/round-setup';
import { freshSettingsLayout, type SettingsLayout } from '../../tabs/plan/settings-layout';
import { scoreFormat } from '../../tabs/plan/theme';
import { groupTab } from '../../tabs/group-tab';
import { findAnchoredTabs, type AnchoredTabs } from '../workbook/anchors';
import { readGroupTabs, type GroupTab } from '../workbook/group-tabs';
import { createTab } from '../workbook/new-tab';
import { countTabsAfter } from './tab-order';
import { rangeOf } from '../workbook/range-of';
import { readSettingsTab } from '../workbook/settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface PreparedGroups {
  readonly tabs: readonly GroupTab[];
  readonly settingsLayout: SettingsLayout;
  readonly created: readonly string[];
}

/** `existing` as read before anything was written: making other tabs changes nothing on them. */
export function prepareGroupTabs(
  spreadsheet: Spreadsheet,
  round: RoundSetup,
  existing: readonly GroupTab[],
): PreparedGroups {
  const before = findAnchoredTabs(spreadsheet);
  const settingsLayout = settingsLayoutIn(before);
  for (const tab of existing) healScores(tab, settingsLayout, round.settings.decimals);
  const known = new Set(existing.map(({ groupCode }) => groupCode));
  const missing = groupsOf(round.set).filter(({ group }) => !known.has(group.code));
  const position = spreadsheet.getNumSheets() - countTabsAfter('group', before);
  const plans = missing.map((group) =>
    groupTab(group, round.units, round.settings.decimals, settingsLayout),
  );
  plans.forEach((plan, i) => {
    createTab(spreadsheet, plan, position + i);
  });
  return {
    tabs: missing.length === 0 ? existing : soundGroupTabs(findAnchoredTabs(spreadsheet)),
    settingsLayout,
    created: plans.map(({ name }) => name),
  };
}

export function settingsLayoutIn(tabs: AnchoredTabs): SettingsLayout {
  const tab = tabs.get('settings');
  const layout = tab && readSettingsTab(tab)?.layout;
  return tab === undefined || layout === undefined
    ? freshSettingsLayout(TAB_NAME.settings)
    : { ...layout, sheetName: tab.sheet.getName() };
}

function soundGroupTabs(tabs: AnchoredTabs): GroupTab[] {
  return readGroupTabs(tabs).flatMap((reading) => (reading.ok ? [reading.tab] : []));
}

/** The block holds nothing but one formula's results: whatever stands in their way is cleared with them. */
function healScores({ sheet, layout }: GroupTab, settings: SettingsLayout, decimals: number): void {
  const block = blockArea(layout, 'score');
  rangeOf(sheet, block).clearContent().setNumberFormat(scoreFormat(decimals));
  sheet.getRange(block.row, block.column).setFormula(scoreFormula(layout, settings));
}
