/**
 * Năm trước: what the year before came to, one row per criterion with its rule as it was, one column per unit. Written once, as
 * plain text, where a year is opened (apps-script/copy); no formula reads it, the card of a criterion does.
 */
import { LAST_YEAR_TAB } from '../text/last-year';
import { TAB_NAME } from '../text/labels';
import { areaOf } from './plan/a1';
import { HEADER_ROW } from './plan/keys';
import { makePlan } from './plan/make-plan';
import type { Tab } from './plan/tab';
import type { CellStyle, TabPlan } from './plan/tab-plan';
import { TAB_COLOR } from './plan/theme';

const { headers, title, hint } = LAST_YEAR_TAB;
type Key = keyof typeof headers;

export const LAST_YEAR_KEYS = Object.keys(headers) as Key[];

export const lastYear: Tab<'lastYear', Key> = {
  role: 'lastYear',
  name: TAB_NAME.lastYear,
  columns: headers,
  hasStageLine: false,
  isClosed: true,
  isOnRequest: true,
  plans: () => [],
};

/** Of the unit's column: the year stands in it, so that the tab says whose results it holds. */
export const lastYearKey = (year: number, unitId: string) => `${year}/${unitId}`;

/** Undefined where no column says it. */
export function storedYear(keys: readonly string[]): number | undefined {
  const years = keys.map((key) => Number(/^(\d{4})\//.exec(key)?.[1]));
  return years.find((year) => !Number.isNaN(year));
}

export interface LastYearSource {
  readonly year: number;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** What describes a criterion, in the order of the keys, then the cell of each unit. */
  readonly rows: readonly (readonly string[])[];
}

export function lastYearTab({ year, units, rows }: LastYearSource): TabPlan {
  const first = HEADER_ROW + 1;
  const described = LAST_YEAR_KEYS.length;
  const columns = described + units.length;
  const plain: CellStyle = { numberFormat: '@', wrap: true, vertical: 'top', border: true };
  return makePlan({
    role: 'lastYear',
    name: TAB_NAME.lastYear,
    top: [title(year), hint],
    keys: [...LAST_YEAR_KEYS, ...units.map(({ id }) => lastYearKey(year, id))],
    headers: [...Object.values(headers), ...units.map(({ name }) => name)],
    pieces: [{ row: first, column: 1, cells: rows }],
    size: { rows: HEADER_ROW + rows.length, columns },
    styles: [
      // A unit may be called 12 or 1/2.
      { area: areaOf(HEADER_ROW, 1, 1, columns), style: { numberFormat: '@' } },
      { area: areaOf(first, 1, rows.length, columns), style: plain },
      {
        area: areaOf(first, described + 1, rows.length, Math.max(1, units.length)),
        style: { align: 'center' },
      },
    ],
    widths: [...WIDTHS, ...units.map(() => UNIT_WIDTH)],
    rowHeights: [{ row: HEADER_ROW, height: 60 }],
    frozen: { rows: HEADER_ROW, columns: 2 },
    foldable: [{ column: 3, count: described - 2, isFolded: true }],
    color: TAB_COLOR.result,
  });
}

/** Of what describes a criterion. */
const WIDTHS = [62, 250, 58, 76, 132, 76];
const UNIT_WIDTH = 110;
