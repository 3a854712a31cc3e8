/**
 * The period before a new one, among those that are opened: of the same year, cumulative from the same day, with the same
 * reporters in the same order. A tab that people have rebuilt is none: nothing is compared by a position that is only likely.
 */
import { lastDayIn } from '../../core/last-day';
import { continues, type Period } from '../../core/monitoring/period';
import { cellText } from '../../text/cell-text';
import { PERIOD_TAB } from '../../text/period';
import { keysIn } from '../../tabs/plan/keys';
import { periodRole, type PeriodSource } from '../../tabs/period';
import { periodPlace, type PeriodPlace } from '../../tabs/plan/period-place';
import { rowsOf } from '../workbook/open-tab';
import type { Role } from '../../tabs';
import type { Tabs } from '../workbook/tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Earlier extends Period {
  readonly place: PeriodPlace;
  readonly name: string;
}

export function earlierPeriod(
  tabs: Tabs,
  { reporters, isCumulative, ...source }: PeriodSource,
  year: number,
): Earlier | undefined {
  const now = {
    ...{ year, isCumulative, from: lastDayIn(source.from) ?? 0, to: lastDayIn(source.to) ?? 0 },
  };
  const ids = reporters.map(({ id }) => id);
  const found = tabs.roles
    .filter((role) => role.startsWith(periodRole(`${year}-`)))
    .flatMap((role) => {
      const sheet = tabs.get(role as Role);
      const earlier = sheet && readEarlier(sheet, role, year, ids);
      return earlier !== undefined && continues(now, earlier) ? [earlier] : [];
    });
  return found.sort((a, b) => b.to - a.to)[0];
}

/** More than the rows above a period's header as it is made. */
const HEAD_ROWS = 12;

/** One read. */
function readEarlier(
  sheet: Sheet,
  role: string,
  year: number,
  ids: readonly string[],
): Earlier | undefined {
  const cells = rowsOf(sheet, 1, Math.min(sheet.getMaxRows(), HEAD_ROWS));
  const keyRow = cells.findIndex((row) => keysIn(row, role)[0] === 'code') + 1;
  const keys = keysIn(cells[keyRow - 1] ?? [], role);
  const values = keys.indexOf(`value/${ids[0] ?? ''}`) + 1;
  const isSame = ids.every((id, i) => keys[values - 1 + i] === `value/${id}`);
  if (
    keyRow < ROWS_ABOVE ||
    values === 0 ||
    !isSame ||
    keys[values - 1 + ids.length] !== 'stated'
  ) {
    return undefined;
  }
  const textAt = (above: number, column: number) => cellText(cells[keyRow - 1 - above]?.[column]);
  const [from, to] = [lastDayIn(textAt(3, 1)), lastDayIn(textAt(3, 3))];
  if (from === undefined || to === undefined) return undefined;
  const rows = sheet.getMaxRows() - keyRow - 1;
  const sheetName = sheet.getName();
  return {
    ...{ year, from, to, isCumulative: textAt(2, 1) === PERIOD_TAB.ways[0] },
    place: periodPlace({ sheetName, rows, reporters: ids.length, keyRow, values }),
    name: sheetName.replace(PERIOD_TAB.name(''), ''),
  };
}

/** Title, hint, days, state, levels, and the keys themselves. */
const ROWS_ABOVE = 6;
