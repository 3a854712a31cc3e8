/**
 * Makes the tabs of a round that are missing, in their places, and writes again what formulas of ours fill on those that
 * are there. What could stop it halfway has been asked before (problems.ts); nothing typed is touched.
 */
import { TABS, countAfter, type Role } from '../../tabs';
import { deductions } from '../../tabs/deductions';
import { generatedScores } from '../../tabs/group';
import { areaName, areaOf } from '../../tabs/plan/a1';
import type { Generated, RoundTabs, Tab } from '../../tabs/plan/tab';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { scoreFormat } from '../../tabs/plan/theme';
import { ranking } from '../../tabs/ranking';
import type { Group } from '../workbook/group';
import { createTab } from '../new-tab/new-tab';
import { isDamaged, openTab } from '../workbook/open-tab';
import { rangeOf } from '../workbook/range-of';
import type { Tabs } from '../workbook/tabs';
import { writeFormulas } from '../new-tab/write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** In their places from the front of the workbook; they are made while names of units are waited for. */
const BEFORE_UNITS: readonly string[] = ['guide', 'settings', 'units', 'criteria'];

/** As they are made afresh; a tab that is there is not even planned, unless it is one of a family. */
export function missingPlans(tabs: Tabs, round: RoundTabs): readonly TabPlan[] {
  const wanted = (TABS as readonly Tab[]).filter(
    ({ role, isOnRequest }) =>
      isOnRequest !== true &&
      !tabs.roles.includes(role) &&
      (round.units.length > 0 || BEFORE_UNITS.includes(role)),
  );
  const plans = wanted.flatMap((tab) => tab.plans(round));
  return plans.filter(({ role }) => !tabs.roles.includes(role));
}

/** The names of the tabs that are there now: of all plans, unless the clock says `until` before. */
export function createTabs(
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  plans: readonly TabPlan[],
  until = Infinity,
): readonly string[] {
  const present = [...tabs.roles];
  const created: string[] = [];
  for (const plan of plans) {
    if (Date.now() > until) break;
    const front = BEFORE_UNITS.indexOf(plan.role);
    const behind = () => spreadsheet.getNumSheets() - countAfter(plan.role, present);
    createTab(spreadsheet, plan, front < 0 ? behind() : front);
    present.push(plan.role);
    created.push(plan.name);
  }
  return created;
}

/** `groups` as read before anything was written: making other tabs changes nothing on them. */
export function healTabs(tabs: Tabs, round: RoundTabs, groups: readonly Group[]): void {
  const format = scoreFormat(round.settings.decimals, round.settings.rowDecimals);
  for (const { sheet, layout } of groups) {
    heal(sheet, generatedScores(layout, round), format);
  }
  for (const { tab, generated } of generatedTabs(tabs, round)) heal(tab.sheet, generated, format);
}

/** The tabs of formulas alone, as far as they are there and whole, with what stands on them; none while units are gone. */
export function generatedTabs(tabs: Tabs, round: RoundTabs) {
  return (round.units.length === 0 ? [] : [ranking, deductions]).flatMap((declared: Tab) => {
    const tab = tabs.roles.includes(declared.role)
      ? openTab(tabs, declared, declared.role as Role)
      : undefined;
    if (tab === undefined || isDamaged(tab) || declared.generated === undefined) return [];
    return [{ tab, generated: declared.generated(tab, round) }];
  });
}

/** Whatever stands in the way of a formula's results is cleared with them. */
function heal(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { formulas, computed, points }: Generated,
  format: string,
): void {
  for (const area of computed) rangeOf(sheet, area).clearContent();
  for (const area of points) rangeOf(sheet, area).setNumberFormat(format);
  if (computed.some((area) => !points.includes(area))) undoPlainText(sheet, formulas);
  writeFormulas(sheet, formulas);
}

/** People may have moved plain text into the place of a formula, in which it would be text. One read. */
function undoPlainText(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  formulas: Generated['formulas'],
): void {
  const rows = Math.max(...formulas.map(({ row }) => row));
  const columns = Math.max(...formulas.map(({ column }) => column));
  const formats = sheet.getRange(1, 1, rows, columns).getNumberFormats();
  const plain = formulas.filter(({ row, column }) => formats[row - 1]?.[column - 1] === '@');
  const places = plain.map(({ row, column }) => areaName(areaOf(row, column)));
  if (places.length > 0) sheet.getRangeList(places).setNumberFormat('General');
}
