/** The plan of a tab that people type: title, hint, a header, and below it room of plain text with its drop-downs. */
import { areaOf } from './plan/a1';
import { gridOf } from './plan/grid';
import type { TabPlan } from './plan/tab-plan';
import { HEADER, HINT, TAB_COLOR, TITLE } from './plan/theme';

const HEADER_ROW = 4;
/** Rows ready for typing: 18 units with a dozen deductions each. */
const ROOM = 300;

interface TypedTab extends Pick<TabPlan, 'role' | 'name'> {
  readonly title: string;
  readonly hint: string;
  readonly headers: readonly string[];
  readonly widths: TabPlan['columnWidths'];
  readonly frozenColumns: number;
  readonly lists: readonly { readonly column: number; readonly values: readonly string[] }[];
  /** Marks the first column of the table. */
  readonly anchor: string;
}

export function typedTab(tab: TypedTab): TabPlan {
  const first = HEADER_ROW + 1;
  const size = { rows: HEADER_ROW + ROOM, columns: tab.headers.length };
  return {
    role: tab.role,
    name: tab.name,
    cells: gridOf({ ...size, rows: HEADER_ROW }, [
      { row: 1, column: 1, cells: [[tab.title], [tab.hint]] },
      { row: HEADER_ROW, column: 1, cells: [tab.headers] },
    ]),
    formulas: [],
    size,
    styles: [
      { area: areaOf(1, 1), style: TITLE },
      { area: areaOf(2, 1), style: HINT },
      { area: areaOf(HEADER_ROW, 1, 1, size.columns), style: HEADER },
      {
        area: areaOf(first, 1, ROOM, size.columns),
        style: { numberFormat: '@', wrap: true, vertical: 'top' },
      },
    ],
    columnWidths: tab.widths,
    frozen: { rows: HEADER_ROW, columns: tab.frozenColumns },
    highlights: [],
    heat: [],
    dropdowns: tab.lists.map(({ column, values }) => ({
      area: areaOf(first, column, ROOM),
      values,
    })),
    foldable: [],
    anchors: [
      { kind: 'row', at: HEADER_ROW, name: 'header' },
      { kind: 'column', at: 1, name: tab.anchor },
    ],
    color: TAB_COLOR.input,
  };
}
