/** The tabs that stand before the groups: Hướng dẫn, Cấu hình, Đơn vị, and Bộ tiêu chí where a table was given. */
import type { SetupRequest } from '../../contract/calls/setup-round';
import type { RoundSetup } from '../../tabs/plan/round-setup';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { criteriaTab } from '../../tabs/criteria-tab';
import { guideTab } from '../../tabs/guide-tab';
import { settingsTab } from '../../tabs/settings-tab';
import { unitsTab } from '../../tabs/units-tab';
import type { AnchoredTabs } from '../workbook/anchors';
import { createTab } from '../workbook/new-tab';
import { enterUnitNames, readUnitNames } from '../workbook/settings';
import { readGuide } from './guide';

/** The names of the tabs that were missing and are there now. */
export function prepareBaseTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: AnchoredTabs,
  round: RoundSetup,
  request: SetupRequest,
): string[] {
  // In the order of the tabs. Lazy: the guide is read only where it is missing.
  const plans: readonly (readonly [role: string, plan: () => TabPlan])[] = [
    ['guide', () => guideTab(readGuide())],
    ['settings', () => settingsTab(round)],
    ['units', () => unitsTab(round.units)],
    ...(request.criteria === undefined
      ? []
      : [['criteria', () => criteriaTab(round.set)] as const]),
  ];
  const units = tabs.get('units');
  if (units !== undefined && readUnitNames(units)?.length === 0) enterUnitNames(units, round.units);
  return plans.flatMap(([role, planOf], position) => {
    if (tabs.has(role)) return [];
    const plan = planOf();
    createTab(spreadsheet, plan, position);
    return plan.name;
  });
}
