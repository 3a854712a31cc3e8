/** Where Đơn vị lists its units: its rows down to the end of the tab, so that a name added below is seen by formulas. */
import { areaOf, type Area } from './a1';
import { HEADER_ROW } from './keys';

export interface UnitsLayout {
  readonly sheetName: string;
  /** Names, kinds: two columns of one height. */
  readonly areas: readonly Area[];
}

/** Rows ready for typing: the largest province has 168 units. */
export const UNIT_ROWS = 200;

/** Of a fresh tab where nothing else is said. */
export function unitsLayout(
  sheetName: string,
  columns = { name: 2, kind: 3 },
  headerRow = HEADER_ROW,
  lastRow = HEADER_ROW + UNIT_ROWS,
): UnitsLayout {
  const area = (column: number) => areaOf(headerRow + 1, column, lastRow - headerRow);
  return { sheetName, areas: [area(columns.name), area(columns.kind)] };
}
