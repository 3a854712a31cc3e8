/** The tabs that stand before the groups: Hướng dẫn, Cấu hình, Đơn vị, and Bộ tiêu chí where a table was given. */
import type { SetupRequest } from '../../contract/setup';
import type { RoundSetup } from '../../views/round-setup';
import type { TabPlan } from '../../views/tab-plan';
import { criteriaTab } from '../../views/tabs/criteria-tab';
import { guideTab } from '../../views/tabs/guide-tab';
import { settingsTab } from '../../views/tabs/settings-tab';
import { unitsTab } from '../../views/tabs/units-tab';
import type { AnchoredTabs } from '../workbook/anchors';
import { createTab } from '../workbook/new-tab';
import { enterUnitNames, readUnitNames } from '../workbook/settings';

/** The names of the tabs that were missing and are there now. */
export function prepareBaseTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: AnchoredTabs,
  round: RoundSetup,
  request: SetupRequest,
): string[] {
  const plans: TabPlan[] = [
    guideTab(),
    settingsTab(round),
    unitsTab(round.units),
    ...(request.criteria === undefined ? [] : [criteriaTab(round.set)]),
  ];
  const units = tabs.get('units');
  if (units !== undefined && readUnitNames(units)?.length === 0) enterUnitNames(units, round.units);
  return plans
    .filter(({ role }) => !tabs.has(role))
    .map((plan) => {
      createTab(spreadsheet, plan, plans.indexOf(plan));
      return plan.name;
    });
}
