/** Tabs of the round that are not there. One of somebody else's that has the name is named by setup's own check. */
import { FINDING } from '../../text/check-workbook';
import { plannedTabs } from '../setup/tab-problems';
import type { Finding } from './finding';
import type { WorkbookReading } from './read-workbook';

export function missingTabs({ tabs, round }: WorkbookReading): Finding[] {
  return plannedTabs(round, {})
    .filter(({ role }) => !tabs.has(role))
    .map(({ name }) => ({
      tab: name,
      range: '',
      text: FINDING.tabMissing(name),
      repair: 'setup',
    }));
}
