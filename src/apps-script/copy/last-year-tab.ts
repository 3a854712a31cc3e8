/** The tab of last year is made once, before anything is emptied: that it stands says that what goes along is written. */
import type { UnitFigures } from '../../rules/round-figures';
import { lastYear, storedYear } from '../../tabs/last-year';
import { KEY_ROW, keysIn } from '../../tabs/plan/keys';
import { DamagedWorkbook } from '../damaged-workbook';
import type { Workbook } from '../door';
import { takenNames } from '../setup/problems';
import { createTabs } from '../setup/round-tabs';
import { rowsOf } from '../workbook/open-tab';
import type { TypedRound } from '../workbook/round';
import type { Tabs } from '../workbook/tabs';
import { lastYearPlan } from './last-year-rows';

/** Of which year the workbook holds results beside its own; undefined where there is no such tab. */
export function yearKept(tabs: Tabs): number | undefined {
  const sheet = tabs.get('lastYear');
  return sheet && storedYear(keysIn(rowsOf(sheet, KEY_ROW, KEY_ROW)[0] ?? [], lastYear.role));
}

/**
 * Refuses what stands in the way, then makes the tab when asked, in place of one of an earlier year; what that gives takes it
 * away again.
 */
export function keepLastYear(
  { spreadsheet, tabs }: Workbook,
  typed: TypedRound,
  figures: readonly UnitFigures[],
  year: number,
): () => () => void {
  const plan = lastYearPlan(typed, figures, year);
  const earlier = tabs.get('lastYear');
  const [taken] = earlier === undefined ? takenNames(spreadsheet, [plan]) : [];
  if (taken !== undefined) throw new DamagedWorkbook(taken);
  return () => {
    if (earlier !== undefined) spreadsheet.deleteSheet(earlier);
    createTabs(spreadsheet, tabs, [plan]);
    return () => {
      const made = spreadsheet.getSheetByName(plan.name);
      if (made !== null) spreadsheet.deleteSheet(made);
    };
  };
}
