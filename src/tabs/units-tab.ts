/** Đơn vị: the units of the round, their kind and who may edit; blank rows wait for names where none are given. */
import { TAB_NAME, UNITS_TAB } from '../text/labels';
import { areaOf } from './plan/a1';
import { gridOf } from './plan/grid';
import type { TabPlan } from './plan/tab-plan';
import { HEADER, HINT, TAB_COLOR, TITLE } from './plan/theme';

const UNITS_HEADER_ROW = 4;
const UNIT_NAME_COLUMN = 2;
/** On workbooks made before the column had an anchor, this is where it was put. */
export const UNIT_EMAIL_COLUMN = 4;
/** Rows ready for typing: the largest province has 168 units. */
const ROOM = 200;

export function unitsTab(units: readonly string[]): TabPlan {
  const size = { rows: UNITS_HEADER_ROW + ROOM, columns: UNITS_TAB.headers.length };
  return {
    role: 'units',
    name: TAB_NAME.units,
    cells: gridOf({ ...size, rows: UNITS_HEADER_ROW + units.length }, [
      { row: 1, column: 1, cells: [[UNITS_TAB.title], [UNITS_TAB.hint]] },
      { row: UNITS_HEADER_ROW, column: 1, cells: [UNITS_TAB.headers] },
      { row: UNITS_HEADER_ROW + 1, column: 1, cells: units.map((name, i) => [i + 1, name]) },
    ]),
    formulas: [],
    size,
    styles: [
      { area: areaOf(1, 1), style: TITLE },
      { area: areaOf(2, 1), style: HINT },
      { area: areaOf(UNITS_HEADER_ROW, 1, 1, size.columns), style: HEADER },
      { area: areaOf(UNITS_HEADER_ROW + 1, 2, ROOM, 3), style: { numberFormat: '@' } },
    ],
    columnWidths: [
      { column: 1, count: 1, width: 50 },
      { column: 2, count: 1, width: 260 },
      { column: 3, count: 1, width: 120 },
      { column: 4, count: 1, width: 300 },
    ],
    frozen: { rows: UNITS_HEADER_ROW, columns: 0 },
    highlights: [],
    heat: [],
    dropdowns: [],
    foldable: [],
    anchors: [
      { kind: 'row', at: UNITS_HEADER_ROW, name: 'header' },
      { kind: 'column', at: UNIT_NAME_COLUMN, name: 'unit' },
      { kind: 'column', at: UNIT_EMAIL_COLUMN, name: 'email' },
    ],
    color: TAB_COLOR.other,
  };
}
