/**
 * All checks over a workbook: tabs that two claim, then lost keys, since what cannot be found cannot be read; then the
 * rest at once. To add a check: a file of its own, and its line here.
 */
import { plansOf } from '../../tabs';
import { freshSettingsLayout } from '../../tabs/plan/settings-layout';
import type { RoundTabs } from '../../tabs/plan/tab';
import { FINDING } from '../../text/check-workbook';
import { TAB_NAME } from '../../text/labels';
import { SETUP } from '../../text/setup-message';
import { findCriteria } from '../setup/find-criteria';
import { columnProblems, takenNames, tieBreakerProblems, unitProblems } from '../setup/problems';
import { readSettings } from '../setup/read-settings';
import { missingPlans } from '../setup/round-tabs';
import { readGroups } from '../workbook/group';
import { isDamaged } from '../workbook/open-tab';
import { readSettingsTab } from '../workbook/settings';
import { findTabs, type Tabs } from '../workbook/tabs';
import { readUnits } from '../workbook/units';
import { changedCriteria } from './changed-criteria';
import type { Finding } from './finding';
import { formulas } from './formulas';
import { highlightRules } from './highlight-rules';
import { lostIds } from './lost-ids';
import { lostKeys } from './lost-keys';
import { plainText } from './plain-text';
import { readWorkbook, type WorkbookReading } from './read-workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What keeps the workbook from being read. Repairing some of it may bring more to light: asked again until it stays. */
export function findKeyFaults(spreadsheet: Spreadsheet): readonly Finding[] {
  const tabs = findTabs(spreadsheet);
  const doubled = tabs.doubled.map((sheets) =>
    forPeople(SETUP.twoTabs(sheets.map((sheet) => sheet.getName()))),
  );
  const list = tabs.get('units') && readUnits(tabs);
  const groups = readGroups(tabs, 'inputs');
  const ids =
    list === undefined || isDamaged(list) || isDamaged(groups) ? [] : lostIds(list, groups);
  return [...doubled, ...lostKeys(tabs, plansAfresh(spreadsheet, tabs)), ...ids];
}

function forPeople(text: string): Finding {
  return { tab: '', range: '', text, repair: undefined };
}

/** As much as can be said while some tabs cannot be read: what depends on the units waits until Đơn vị is whole. */
function plansAfresh(spreadsheet: Spreadsheet, tabs: Tabs) {
  const settings = readSettingsTab(tabs);
  const list = readUnits(tabs);
  const found = isDamaged(settings) ? undefined : settings;
  const values = readSettings(found, {});
  const criteria = findCriteria(spreadsheet, tabs, found, {});
  const named = isDamaged(list) ? [] : list.units;
  const round: RoundTabs = {
    set: criteria.ok ? criteria.set : { title: '', status: '', nodes: [] },
    units: named.every(({ id }) => id !== '') ? named : [],
    settings: values.ok ? values.value : NO_SETTINGS,
    settingsLayout: freshSettingsLayout(TAB_NAME.settings),
    layouts: [],
    guide: () => ({ title: '', sections: [] }),
    keepsCriteria: false,
  };
  const all = plansOf(round);
  // Without units their blocks are unknown, not gone.
  return round.units.length > 0 ? all : all.filter(({ role }) => !role.startsWith('group:'));
}

const NO_SETTINGS: RoundTabs['settings'] = {
  ...{ year: 0, locality: '', superiorBody: '', issuingBody: '', decimals: 2 },
  ...{ grades: [], tieBreakers: [] },
};

/** What can be told without a lost key; `hasLost`: that a tab cannot be read has been said already. */
export function findFaults(spreadsheet: Spreadsheet, hasLost: boolean): readonly Finding[] {
  const reading = readWorkbook(spreadsheet, findTabs(spreadsheet));
  if (reading.ok) return CHECKS.flatMap((find) => find(reading.workbook));
  return hasLost ? [] : reading.problems.map(forPeople);
}

/** In the order in which their findings are told. */
const CHECKS: readonly ((workbook: WorkbookReading) => readonly Finding[])[] = [
  peopleProblems,
  missingTabs,
  changedCriteria,
  formulas,
  plainText,
  highlightRules,
];

/** What only people can settle, and what setup would refuse. */
function peopleProblems({ spreadsheet, tabs, round, groups }: WorkbookReading): Finding[] {
  const readings = groups.map(({ group }) => group);
  return [
    ...unitProblems(round),
    ...columnProblems(round, readings),
    ...takenNames(spreadsheet, missingPlans(tabs, round)),
    ...tieBreakerProblems(round),
  ].map(forPeople);
}

/** Tabs of the round that are not there. */
function missingTabs({ tabs, round }: WorkbookReading): Finding[] {
  return missingPlans(tabs, round).map(({ name }) => ({
    tab: name,
    range: '',
    text: FINDING.tabMissing(name),
    repair: 'setup',
  }));
}
