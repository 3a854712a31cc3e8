/**
 * The tabs behind the groups. Xếp hạng and Điểm trừ: made where missing, otherwise their formulas are written again where
 * the anchors say. Hồ sơ and Khắc phục are typed by people, Nhật ký written line by line: made where missing, otherwise left alone.
 */
import { groupsOf } from '../../catalogue/groups-of';
import { componentOf } from '../../core/code';
import { DEDUCTIONS_TAB } from '../../text/labels';
import { areaOf } from '../../tabs/plan/a1';
import { deductionsFormula } from '../../tabs/plan/formulas';
import type { GroupLayout } from '../../tabs/plan/group-layout';
import {
  computedAreas,
  pointAreas,
  RANKING_COLUMNS,
  tieBreakerColumns,
  type RankingColumn,
  type RankingLayout,
} from '../../tabs/plan/ranking-layout';
import type { RoundSetup } from '../../tabs/plan/round-setup';
import { scoreFormat } from '../../tabs/plan/theme';
import type { SettingsLayout } from '../../tabs/plan/settings-layout';
import { DEDUCTION, deductionsTab } from '../../tabs/deductions-tab';
import { evidenceTab } from '../../tabs/evidence-tab';
import { logTab } from '../../tabs/log-tab';
import { rankingFormulas, rankingTab } from '../../tabs/ranking-tab';
import { remediationTab } from '../../tabs/remediation-tab';
import { findAnchoredTabs, type AnchoredTab } from '../workbook/anchors';
import type { GroupTab } from '../workbook/group-tabs';
import { createTab } from '../workbook/new-tab';
import { rangeOf } from '../workbook/range-of';
import { writeFormulas } from '../workbook/write-tab';
import { countTabsAfter, RESULT_ROLES } from './tab-order';

interface Sources {
  readonly layouts: readonly GroupLayout[];
  readonly settingsLayout: SettingsLayout;
}

/** The names of the tabs that were missing and are there now. */
export function prepareResultTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  round: RoundSetup,
  groups: { readonly tabs: readonly GroupTab[]; readonly settingsLayout: SettingsLayout },
): string[] {
  const tabs = findAnchoredTabs(spreadsheet);
  const sources = {
    layouts: groups.tabs.map(({ layout }) => layout),
    settingsLayout: groups.settingsLayout,
  };
  const ranking = tabs.get('ranking');
  const deductions = tabs.get('deductions');
  if (ranking !== undefined) healRanking(ranking, round, groups.tabs, sources);
  if (deductions !== undefined) healDeductions(deductions, round, sources);
  const shared = { ...sources, settings: round.settings, unitCount: round.units.length };
  const plans = {
    ranking: () => rankingTab({ ...shared, groups: groupsOf(round.set) }),
    deductions: () => deductionsTab({ ...shared, componentCount: countComponents(round) }),
    evidence: () => evidenceTab(round.settings),
    remediation: () => remediationTab(round.settings),
    log: logTab,
  } as const;
  const missing = RESULT_ROLES.filter((role) => !tabs.has(role));
  return missing.map((role) => {
    const plan = plans[role]();
    createTab(spreadsheet, plan, spreadsheet.getNumSheets() - countTabsAfter(role, tabs));
    return plan.name;
  });
}

function countComponents({ set }: RoundSetup): number {
  const leaves = set.nodes.filter(({ method }) => method !== '');
  return new Set(leaves.map(({ code }) => componentOf(code))).size;
}

/** Where the tab's parts stand; undefined where an anchor is lost. */
export function rankingLayoutIn(
  { sheet, rows, columns }: AnchoredTab,
  round: RoundSetup,
  groupTabs: readonly Pick<GroupTab, 'groupCode'>[],
): RankingLayout | undefined {
  const headerRow = rows.get('header');
  if (headerRow === undefined || RANKING_COLUMNS.some((name) => !columns.has(name))) return;
  const at = Object.fromEntries(RANKING_COLUMNS.map((name) => [name, columns.get(name) ?? 0]));
  const places = at as Record<RankingColumn, number>;
  const codes = groupTabs.map(({ groupCode }) => groupCode);
  return {
    sheetName: sheet.getName(),
    maximaRow: rows.get('maxima'),
    headerRow,
    firstRow: headerRow + 1,
    unitCount: round.units.length,
    groupCount: codes.length,
    columns: places,
    tieBreakerColumns: tieBreakerColumns(places.groups, codes, round.settings.tieBreakers),
  };
}

function healRanking(
  tab: AnchoredTab,
  round: RoundSetup,
  groupTabs: readonly GroupTab[],
  sources: Sources,
): void {
  const { sheet } = tab;
  const layout = rankingLayoutIn(tab, round, groupTabs);
  if (layout === undefined) return;
  const format = scoreFormat(round.settings.decimals);
  for (const area of computedAreas(layout)) rangeOf(sheet, area).clearContent();
  for (const area of pointAreas(layout)) rangeOf(sheet, area).setNumberFormat(format);
  writeFormulas(sheet, rankingFormulas(layout, sources));
}

function healDeductions(
  { sheet, rows, columns }: AnchoredTab,
  round: RoundSetup,
  sources: Sources,
): void {
  const headerRow = rows.get('header');
  const column = columns.get('deductions');
  if (headerRow === undefined || column === undefined) return;
  const below = areaOf(
    headerRow + 1,
    column,
    sheet.getMaxRows() - headerRow,
    DEDUCTIONS_TAB.headers.length,
  );
  rangeOf(sheet, below).clearContent();
  const points = areaOf(below.row, column + DEDUCTION.maximum - 1, below.rows, 3);
  rangeOf(sheet, points).setNumberFormat(scoreFormat(round.settings.decimals));
  sheet
    .getRange(headerRow + 1, column)
    .setFormula(deductionsFormula(sources.layouts, sources.settingsLayout));
}
