/** What only people can settle, and what setup would refuse: repeated units, columns of other units, wrong tie-breakers. */
import { tabProblems } from '../setup/tab-problems';
import { unitProblems } from '../setup/unit-problems';
import type { Finding } from './finding';
import type { WorkbookReading } from './read-workbook';

export function peopleProblems({ spreadsheet, tabs, round, groups }: WorkbookReading): Finding[] {
  const readings = groups.map(({ tab }) => ({ ok: true, tab }) as const);
  const problems = [
    ...unitProblems(round.units),
    ...tabProblems(spreadsheet, tabs, readings, round, {}),
  ];
  return problems.map((text) => ({ tab: '', range: '', text, repair: undefined }));
}
