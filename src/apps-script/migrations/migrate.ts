/**
 * Brings a workbook of an older form to the present one, step by step. A step adds what its form has beyond what setup
 * makes anyway, touches no typed cell, and may be run again wherever it was cut short; its number is written when it is
 * done. Workbooks of a newer form are refused by those who call: we would not know what we damage.
 */
import { LOG_DETAIL } from '../../text/log';
import type { AnchoredTabs } from '../workbook/anchors';
import { logAction } from '../workbook/log-book';
import { writeSchema } from '../workbook/schema';
import { addPeople } from './add-people';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Migration {
  readonly to: number;
  readonly run: (tabs: AnchoredTabs) => void;
}

/** In their order. */
const MIGRATIONS: readonly Migration[] = [{ to: 2, run: addPeople }];

/**
 * `found` is the number that the workbook carried when it was read. Called once everything has been read: the steps
 * write where formulas look. What is new and empty has nothing to migrate.
 */
export function migrate(spreadsheet: Spreadsheet, tabs: AnchoredTabs, found: number): void {
  if (tabs.size === 0) return;
  for (const { to, run } of MIGRATIONS.filter((step) => step.to > found)) {
    run(tabs);
    writeSchema(spreadsheet, to);
    logAction(tabs, 'migration', LOG_DETAIL.migration(to));
  }
}
