/** Periods of the year that is over stay to be compared with, closed; those of years before are pages from now on. */
import { periodRole } from '../../tabs/period';
import type { Role } from '../../tabs';
import { NEW_YEAR } from '../../text/last-year';
import { LAST_YEARS } from '../../text/period-state';
import { DamagedWorkbook } from '../damaged-workbook';
import type { Workbook } from '../door';
import { readPeriodHead, type PeriodHead } from '../monitoring/period-head';
import { isNameTaken } from '../new-tab/new-tab';
import { writeTexts } from '../workbook/cell-values';
import { removeRole, type Tabs } from '../workbook/tabs';

/** The heads of a year's periods, or the sentence why one cannot be read. */
export function periodsIn(tabs: Tabs, year: number): readonly PeriodHead[] {
  const roles = tabs.roles.filter((role) => role.startsWith(periodRole(`${year}-`)));
  return roles.map((role) => {
    const head = readPeriodHead(tabs, role.slice(periodRole('').length));
    if (!head.ok) throw new DamagedWorkbook(head.message);
    return head;
  });
}

export function closePeriods(
  { spreadsheet, tabs }: Workbook,
  periods: readonly PeriodHead[],
  year: number,
): void {
  leaveEarlier(tabs, year);
  for (const head of periods) closePeriod(spreadsheet, head, year);
}

/** Nothing is compared with them any more, and reading them costs. */
function leaveEarlier(tabs: Tabs, year: number): void {
  const start = periodRole('');
  for (const role of tabs.roles) {
    const isOlder = role.startsWith(start) && Number.parseInt(role.slice(start.length), 10) < year;
    const sheet = isOlder && tabs.get(role as Role);
    if (sheet) removeRole(sheet, role);
  }
}

/** Its name, which the same period of the new year will have, and its state. */
function closePeriod(
  spreadsheet: Workbook['spreadsheet'],
  { sheet, stateCell, stateText }: PeriodHead,
  year: number,
): void {
  const tab = sheet.getName();
  const name = NEW_YEAR.periodTab(tab, year);
  const isNamed = tab.endsWith(NEW_YEAR.periodTab('', year));
  if (!isNamed && !isNameTaken(spreadsheet, name)) sheet.setName(name);
  if (stateText === LAST_YEARS) return;
  const cell = sheet.getRange(stateCell.row, stateCell.column);
  writeTexts(cell.setNumberFormat('@'), [[LAST_YEARS]]);
}
