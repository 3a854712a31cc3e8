/**
 * Periods that are opened, as their tabs say it, and the one before another: of the same year, cumulative from the same day, with
 * the same reporters. A tab that people have rebuilt is none: nothing is compared by a position that is only likely.
 */
import { lastDayIn } from '../../core/last-day';
import { continues, type Period } from '../../core/monitoring/period';
import { cellText } from '../../text/cell-text';
import { PERIOD_TAB } from '../../text/period';
import { keysIn } from '../../tabs/plan/keys';
import { periodRole } from '../../tabs/period';
import { periodPlace, REPORTER_KEY, type PeriodPlace } from '../../tabs/plan/period-place';
import { rowsOf } from '../workbook/open-tab';
import type { Role } from '../../tabs';
import type { Tabs } from '../workbook/tabs';

export interface OpenedPeriod extends Period {
  readonly place: PeriodPlace;
  readonly name: string;
  /** Of its reporters. */
  readonly ids: readonly string[];
}

/** The latest that `now` continues. One read for each period of the year. */
export function earlierPeriod(
  tabs: Tabs,
  now: Period & Pick<OpenedPeriod, 'ids'>,
): OpenedPeriod | undefined {
  const found = tabs.roles
    .filter((role) => role.startsWith(periodRole(`${now.year}-`)))
    .flatMap((role) => readOpened(tabs, role as Role, now.year) ?? [])
    .filter((earlier) => continues(now, earlier) && areSame(earlier.ids, now.ids));
  return found.sort((a, b) => b.to - a.to)[0];
}

/** In any order: they are compared by name. */
function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}

/** More than the rows above a period's header as it is made. */
const HEAD_ROWS = 12;
/** Title, hint, days, state, levels, and the keys themselves. */
const ROWS_ABOVE = 6;

/** Undefined where there is none, or its keys do not stand as they were made. */
export function readOpened(tabs: Tabs, role: Role, year: number): OpenedPeriod | undefined {
  const sheet = tabs.get(role);
  if (sheet === undefined) return undefined;
  const cells = rowsOf(sheet, 1, Math.min(sheet.getMaxRows(), HEAD_ROWS));
  const keyRow = cells.findIndex((row) => keysIn(row, role)[0] === 'code') + 1;
  const keys = keysIn(cells[keyRow - 1] ?? [], role);
  const [first, stated] = [
    keys.findIndex((key) => key.startsWith(REPORTER_KEY)),
    keys.indexOf('stated'),
  ];
  const own = keys.slice(first, stated);
  if (keyRow < ROWS_ABOVE || first < 0 || !own.every((key) => key.startsWith(REPORTER_KEY))) {
    return undefined;
  }
  const textAt = (above: number, column: number) => cellText(cells[keyRow - 1 - above]?.[column]);
  const [from, to] = [lastDayIn(textAt(3, 1)), lastDayIn(textAt(3, 3))];
  if (from === undefined || to === undefined || own.length === 0) return undefined;
  const rows = sheet.getMaxRows() - keyRow - 1;
  const sheetName = sheet.getName();
  return {
    ...{ year, from, to, isCumulative: textAt(2, 1) === PERIOD_TAB.ways[0] },
    place: periodPlace({ sheetName, rows, reporters: own.length, keyRow, values: first + 1 }),
    name: sheetName.replace(PERIOD_TAB.name(''), ''),
    ids: own.map((key) => key.slice(REPORTER_KEY.length)),
  };
}
