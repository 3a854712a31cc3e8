/**
 * What is wrong with the round as a whole rather than with some of its cells: tabs that are missing, what only people can
 * settle, protections that somebody has loosened.
 */
import { FINDING } from '../../text/check-workbook';
import { loosenedNames } from '../protection/loosened';
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
