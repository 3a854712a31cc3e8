/**
 * Nhật ký: one line for each action of the add-on, written by workbook/log-book.ts. A page has room for so many lines and
 * no more: a full one becomes an archive and a fresh one is begun.
 */
import { LOG_TAB } from '../text/log';
import { TAB_NAME } from '../text/labels';
import { areaOf } from './plan/a1';
import { gridOf } from './plan/grid';
import type { TabPlan } from './plan/tab-plan';
import { HEADER, HINT, TAB_COLOR, TITLE } from './plan/theme';

const LOG_HEADER_ROW = 4;
export const LOG_LINES = 1000;
const COLUMNS = LOG_TAB.headers.length;
export const LOG_TIME_FORMAT = 'dd/mm/yyyy hh:mm:ss';

export function logTab(): TabPlan {
  const size = { rows: LOG_HEADER_ROW + LOG_LINES, columns: COLUMNS };
  const first = LOG_HEADER_ROW + 1;
  return {
    role: 'log',
    name: TAB_NAME.log,
    cells: gridOf({ ...size, rows: LOG_HEADER_ROW }, [
      { row: 1, column: 1, cells: [[LOG_TAB.title], [LOG_TAB.hint]] },
      { row: LOG_HEADER_ROW, column: 1, cells: [LOG_TAB.headers] },
    ]),
    formulas: [],
    size,
    styles: [
      { area: areaOf(1, 1), style: TITLE },
      { area: areaOf(2, 1), style: HINT },
      { area: areaOf(LOG_HEADER_ROW, 1, 1, COLUMNS), style: HEADER },
      {
        area: areaOf(first, 1, LOG_LINES, COLUMNS),
        style: { numberFormat: '@', wrap: true, vertical: 'top' },
      },
      { area: areaOf(first, 1, LOG_LINES), style: { numberFormat: LOG_TIME_FORMAT } },
    ],
    columnWidths: [
      { column: 1, count: 1, width: 150 },
      { column: 2, count: 1, width: 220 },
      { column: 3, count: 1, width: 140 },
      { column: 4, count: 1, width: 520 },
    ],
    frozen: { rows: LOG_HEADER_ROW, columns: 0 },
    highlights: [],
    heat: [],
    dropdowns: [],
    foldable: [],
    anchors: [{ kind: 'row', at: LOG_HEADER_ROW, name: 'header' }],
    color: TAB_COLOR.other,
  };
}
