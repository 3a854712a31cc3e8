/**
 * All checks over a workbook: tabs that two claim, then lost keys, since what cannot be found cannot be read; then the
 * rest at once. To add a check: a file of its own, and its line here.
 */
import { FINDING } from '../../text/check-workbook';
import { SETUP } from '../../text/setup-message';
import { missingPlans } from '../setup/round-tabs';
import type { Tabs } from '../workbook/tabs';
import { changedCriteria } from './changed-criteria';
import { leftToPeople, type Finding } from './finding';
import { formulas } from './formulas';
import { highlightRules } from './highlight-rules';
import { lostIds, lostKeys } from './lost-keys';
import { periodTabs } from './period-tabs';
import { plainText } from './plain-text';
import { readWorkbook, type WorkbookReading } from './read-workbook';
import { loosenedProtections, missingTabs, peopleProblems } from './round-problems';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What keeps the workbook from being read. Repairing some of it may bring more to light: asked again until it stays. */
export function findKeyFaults(spreadsheet: Spreadsheet, tabs: Tabs): readonly Finding[] {
  const doubled = tabs.doubled.map((sheets) =>
    leftToPeople(SETUP.twoTabs(sheets.map((sheet) => sheet.getName()))),
  );
  return [...doubled, ...lostKeys(spreadsheet, tabs), ...lostIds(tabs)];
}

/** What can be told without a lost key; `hasLost`: that a tab cannot be read has been said already. */
export function findFaults(spreadsheet: Spreadsheet, tabs: Tabs, hasLost: boolean): Finding[] {
  const reading = readWorkbook(spreadsheet, tabs);
  if (!reading.ok) return hasLost ? [] : reading.problems.map((text) => leftToPeople(text));
  const found = CHECKS.flatMap((find) => find(reading.workbook));
  const { refusal, round, isAway } = reading.workbook;
  const away = isAway ? [leftToPeople(FINDING.copy())] : [];
  // Whatever keeps figures back is told here, too; what is left to people, or a tab that is missing, tells it better.
  const isTold =
    missingPlans(tabs, round).length > 0 || found.some(({ repair }) => repair === undefined);
  const told = refusal === undefined || isTold ? found : [leftToPeople(refusal), ...found];
  // A loosened protection keeps no figure back, and tells of none that is.
  return [...away, ...told, ...loosenedProtections(reading.workbook)];
}

/** In the order in which their findings are told. */
const CHECKS: readonly ((workbook: WorkbookReading) => readonly Finding[])[] = [
  peopleProblems,
  missingTabs,
  changedCriteria,
  formulas,
  plainText,
  highlightRules,
  periodTabs,
];
