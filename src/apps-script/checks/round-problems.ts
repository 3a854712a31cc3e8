/**
 * What is wrong with the round as a whole rather than with some of its cells: tabs that are missing, what only people can
 * settle, protections that somebody has loosened.
 */
import { FINDING } from '../../text/check-workbook';
import { PROTECTION_MARK } from '../../text/protection';
import { PUBLICATION_TAB } from '../../text/publication';
import { isLoosened, lastingEditors } from '../protection/loosened';
import { takenNames, unitProblems } from '../setup/problems';
import { missingPlans } from '../setup/round-tabs';
import { leftToPeople, type Finding } from './finding';
import type { WorkbookReading } from './read-workbook';

/** What only people can settle, and what setup would refuse. */
export function peopleProblems({ spreadsheet, tabs, round, doubts }: WorkbookReading): Finding[] {
  return [
    ...unitProblems(round),
    ...doubts,
    ...takenNames(spreadsheet, missingPlans(tabs, round)),
  ].map((text) => leftToPeople(text));
}

/** Tabs of the round that are not there. */
export function missingTabs({ tabs, round }: WorkbookReading): Finding[] {
  return missingPlans(tabs, round).map(({ name }) => ({
    tab: name,
    range: '',
    text: FINDING.tabMissing(name),
    repair: 'setup',
  }));
}

/** Only the owner may put them right, and by a command of its own. */
export function loosenedProtections({ spreadsheet }: WorkbookReading): Finding[] {
  return loosenedNames(spreadsheet).map((name) => leftToPeople(FINDING.loosened(name)));
}

/** Google takes its time for each of the columns of 168 units. */
const LOOKING_MS = 10_000;

/** The descriptions of those that only warn, and of whole tabs that others than the owner may edit; two reads where none is. */
function loosenedNames(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly string[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const tabs = spreadsheet.getProtections(SHEET);
  const ranges = spreadsheet.getProtections(RANGE);
  const until = Date.now() + LOOKING_MS;
  const lasting = tabs.length > 0 ? lastingEditors(spreadsheet) : [];
  return [
    ...tabs.filter((protection) => isLoosened(protection, [], lasting)),
    ...ranges.filter((protection) => Date.now() < until && protection.isWarningOnly()),
  ]
    .map((protection) => protection.getDescription())
    .filter((name) => name.startsWith(PROTECTION_MARK) || name === PUBLICATION_TAB.code);
}
