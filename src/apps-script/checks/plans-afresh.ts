/** Each tab as it would be made afresh, for finding its keys again: from what of the workbook can be read at all. */
import { plansOf, type Role } from '../../tabs';
import { period, periodTab } from '../../tabs/period';
import { freshSettingsLayout } from '../../tabs/plan/settings-layout';
import type { RoundTabs } from '../../tabs/plan/tab';
import { unitsLayout } from '../../tabs/plan/units-layout';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { cellText } from '../../text/cell-text';
import { TAB_NAME } from '../../text/labels';
import { findCriteria } from '../setup/find-criteria';
import { newSettings, readSettings } from '../setup/read-settings';
import { HEAD_ROWS, isDamaged, rowsOf } from '../workbook/open-tab';
import { readSettingsTab } from '../workbook/settings';
import type { Tabs } from '../workbook/tabs';
import { readUnits } from '../workbook/units';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** As much as can be said while some tabs cannot be read: what depends on the units waits until Đơn vị is whole. */
export function plansAfresh(spreadsheet: Spreadsheet, tabs: Tabs): readonly TabPlan[] {
  const settings = readSettingsTab(tabs);
  const list = readUnits(tabs);
  const found = isDamaged(settings) ? undefined : settings;
  const values = readSettings(found, {});
  const criteria = findCriteria(spreadsheet, tabs, { settings: found, groups: [] }, {});
  const named = isDamaged(list) ? [] : list.units;
  const round: RoundTabs = {
    set: criteria.ok ? criteria.set : { title: '', status: '', nodes: [] },
    units: named.every(({ id }) => id !== '') ? named : [],
    settings: values.ok ? values.value : newSettings({}),
    settingsLayout: freshSettingsLayout(TAB_NAME.settings),
    unitsLayout: unitsLayout(TAB_NAME.units),
    layouts: [],
    guide: () => ({ title: '', sections: [] }),
    ruleBook: () => ({ title: '', hint: '', tried: [], methods: [] }),
    indicators: () => ({ columns: [], rows: [] }),
    keepsCriteria: false,
  };
  const all = [...plansOf(round), ...periodsAfresh(tabs, round.units)];
  // Without units their blocks are unknown, not gone.
  return round.units.length > 0 ? all : all.filter(({ role }) => !role.startsWith('group:'));
}

/** Of the units that people read above a column: others came later, or report nothing. */
function periodsAfresh(tabs: Tabs, units: RoundTabs['units']): readonly TabPlan[] {
  return tabs.roles.flatMap((role) => {
    const sheet = role.startsWith(period.role) ? tabs.get(role as Role) : undefined;
    if (sheet === undefined || units.length === 0) return [];
    const head = rowsOf(sheet, 1, Math.min(sheet.getMaxRows(), HEAD_ROWS)).flat().map(cellText);
    const texts = new Set(head);
    const reporters = units
      .filter(({ name }) => texts.has(name))
      .map(({ id, name }) => ({ id, name, level: '' }));
    const days = { title: '', from: '', to: '', deadline: '', isCumulative: true };
    const id = role.slice(period.role.length);
    return periodTab({
      id,
      tabName: sheet.getName(),
      ...days,
      indicators: [],
      reporters,
      catalogue: '',
      version: '',
    });
  });
}
