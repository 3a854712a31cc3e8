/**
 * Periods that are opened, as formulas refer to them, and the one before another: of the same year, cumulative from the same day,
 * with the same reporters. A tab that people have rebuilt is none: nothing is compared by a position that is only likely.
 */
import { lastDayIn } from '../../core/last-day';
import { continuedBy, type ReportedPeriod } from '../../core/monitoring/period';
import { cellText } from '../../text/cell-text';
import { PERIOD_TAB } from '../../text/period';
import { periodRole } from '../../tabs/period';
import { periodPlace, type PeriodPlace } from '../../tabs/plan/period-place';
import { rowsOf } from '../workbook/open-tab';
import type { Role } from '../../tabs';
import type { Tabs } from '../workbook/tabs';
import { readPeriodCells } from './period-cells';

export interface OpenedPeriod extends ReportedPeriod {
  readonly role: Role;
  readonly place: PeriodPlace;
  readonly name: string;
  /** Of each reporter. */
  readonly levels: readonly string[];
}

/** The latest that `now` continues. */
export function earlierPeriod(tabs: Tabs, now: ReportedPeriod): OpenedPeriod | undefined {
  return continuedBy(now, openedPeriods(tabs, now.year));
}

/** Those of one year. One read for each. */
export function openedPeriods(tabs: Tabs, year: number): readonly OpenedPeriod[] {
  return tabs.roles
    .filter((role) => role.startsWith(periodRole(`${year}-`)))
    .flatMap((role) => readOpened(tabs, role as Role, year) ?? []);
}

/** More than the rows above a period's header as it is made. */
const HEAD_ROWS = 12;
/** Title, hint, days, state, levels, and the keys themselves. */
const ROWS_ABOVE = 6;

/** Undefined where there is none, or its keys do not stand as they were made. */
export function readOpened(tabs: Tabs, role: Role, year: number): OpenedPeriod | undefined {
  const sheet = tabs.get(role);
  if (sheet === undefined) return undefined;
  const head = readPeriodCells(rowsOf(sheet, 1, Math.min(sheet.getMaxRows(), HEAD_ROWS)), role);
  if (head?.columns.get('code') !== 1) return undefined;
  const { keyRow, columns, reporters } = head;
  const [first] = reporters;
  const inLine = [...reporters, { column: columns.get('stated') }];
  const isWhole = inLine.every(({ column }, i) => column === (first?.column ?? 0) + i);
  const [from, to] = [lastDayIn(head.from), lastDayIn(head.to)];
  if (first === undefined || !isWhole || keyRow < ROWS_ABOVE) return undefined;
  if (from === undefined || to === undefined) return undefined;
  const rows = sheet.getMaxRows() - keyRow - 1;
  const sheetName = sheet.getName();
  const place = { sheetName, rows, reporters: reporters.length, keyRow, values: first.column };
  return {
    ...{ role, year, from, to, isCumulative: head.isCumulative },
    place: periodPlace(place),
    name: periodNameOf(sheetName),
    ids: reporters.map(({ id }) => id),
    levels: reporters.map(({ column }) => cellText(head.levels[column - 1])),
  };
}

/** What a tab is called by once it is last year's. */
const YEAR_BEHIND = / \(\d{4}\)$/;

export function periodNameOf(sheetName: string): string {
  return sheetName.replace(PERIOD_TAB.name(''), '').replace(YEAR_BEHIND, '');
}
