/**
 * Brings a workbook of an older form to the present one, step by step. A step adds what its form has beyond what setup
 * makes anyway, touches no typed cell, and may be run again wherever it was cut short; its number is written when it is
 * done. Workbooks of a newer form are refused by those who call: we would not know what we damage.
 */
import { LOG_DETAIL } from '../../text/log';
import { openStory } from '../workbook/log-book';
import {
  CURRENT_SCHEMA,
  writeSchema,
  findTabs,
  removeLineMarks,
  type Tabs,
} from '../workbook/tabs';
import { addPeople } from './add-people';
import { addReporters, addSettings } from './add-settings';
import { addTaskColumns } from './add-task-columns';
import { findMarkedTabs, type MarkedTab } from './marked-lines';
import { keyEveryColumn } from './key-every-column';
import { standKeys } from './stand-keys';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Migration {
  readonly to: number;
  readonly run: (tabs: ReadonlyMap<string, MarkedTab>) => void;
}

/** In their order; each looks for its tabs anew, since the one before it may have added lines. */
const MIGRATIONS: readonly Migration[] = [
  { to: 2, run: addPeople },
  { to: 3, run: standKeys },
  { to: 4, run: keyEveryColumn },
  { to: 5, run: addSettings },
  { to: 6, run: addSettings },
  { to: 7, run: addTaskColumns },
  { to: 8, run: addReporters },
];

/** `found` is the number that the workbook carries, lower than ours. */
export function migrate(spreadsheet: Spreadsheet, tabs: Tabs, found: number): void {
  const story = openStory(tabs, 'migration');
  story.begin(LOG_DETAIL.migration(CURRENT_SCHEMA));
  for (const { to, run } of MIGRATIONS.filter((step) => step.to > found)) {
    run(findMarkedTabs(spreadsheet));
    const isLast = to === CURRENT_SCHEMA;
    // Keys stand in for them from form 3 on.
    if (isLast) removeLineMarks(spreadsheet);
    const raise = () => {
      writeSchema(spreadsheet, to);
    };
    // Told before the number stands: with it no later run comes here again.
    if (isLast) story.done(findTabs(spreadsheet), raise);
    else raise();
  }
}
