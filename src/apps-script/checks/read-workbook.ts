/**
 * Everything the checks look at, read once: per group tab what people typed, its score block, its formats and rules.
 * The number of calls depends on the number of tabs, never on that of units.
 */
import type { CriteriaNode } from '../../catalogue/criteria-set';
import { groupsOf } from '../../catalogue/groups-of';
import { areaOf } from '../../tabs/plan/a1';
import { blockArea } from '../../tabs/plan/group-layout';
import type { RoundSetup } from '../../tabs/plan/round-setup';
import type { SettingsLayout } from '../../tabs/plan/settings-layout';
import { findCriteria } from '../setup/find-criteria';
import { settingsLayoutIn } from '../setup/group-tabs';
import { readSettings } from '../setup/read-settings';
import type { AnchoredTabs } from '../workbook/anchors';
import { readGroupTabs, type GroupTab } from '../workbook/group-tabs';
import { rangeOf } from '../workbook/range-of';
import { readUnitNames } from '../workbook/settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface GroupReading {
  readonly tab: GroupTab;
  /** What the criteria set says of the group. */
  readonly nodes: readonly CriteriaNode[];
  readonly scoreFormulas: readonly (readonly string[])[];
  readonly scores: readonly (readonly unknown[])[];
  /** Of everything left of the scores, from the group's own row. */
  readonly formats: readonly (readonly string[])[];
  readonly rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[];
}

export interface WorkbookReading {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: AnchoredTabs;
  readonly round: RoundSetup;
  readonly settingsLayout: SettingsLayout;
  readonly groups: readonly GroupReading[];
}

export type ReadWorkbook =
  | { readonly ok: true; readonly workbook: WorkbookReading }
  | { readonly ok: false; readonly problems: readonly string[] };

export function readWorkbook(spreadsheet: Spreadsheet, tabs: AnchoredTabs): ReadWorkbook {
  const settings = readSettings(tabs, {});
  if (!settings.ok) return settings;
  const criteria = findCriteria(spreadsheet, tabs, {}, settings.value.decimals);
  if (!criteria.ok) return criteria;
  const units = tabs.get('units');
  const round = {
    set: criteria.set,
    units: (units && readUnitNames(units)) ?? [],
    settings: settings.value,
  };
  const nodesOf = new Map(groupsOf(round.set).map(({ group, nodes }) => [group.code, nodes]));
  const groups = readGroupTabs(tabs).flatMap((reading) =>
    reading.ok ? [readGroup(reading.tab, nodesOf.get(reading.tab.groupCode) ?? [])] : [],
  );
  const settingsLayout = settingsLayoutIn(tabs);
  return { ok: true, workbook: { spreadsheet, tabs, round, settingsLayout, groups } };
}

function readGroup(tab: GroupTab, nodes: readonly CriteriaNode[]): GroupReading {
  const { sheet, layout } = tab;
  const block = rangeOf(sheet, blockArea(layout, 'score'));
  const inputs = areaOf(layout.firstRow, 1, layout.rowCount, layout.blocks.score - 1);
  return {
    tab,
    nodes,
    scoreFormulas: block.getFormulas(),
    scores: block.getValues() as unknown[][],
    formats: rangeOf(sheet, inputs).getNumberFormats(),
    rules: sheet.getConditionalFormatRules(),
  };
}
