/**
 * A table of figures: its header again on every page, group rows with the row below them, short rows never cut, the last row
 * never alone.
 */
import {
  AlignmentType,
  Paragraph,
  ShadingType,
  TableRow,
  VerticalAlignTable,
  type Table,
} from 'docx';
import type { ReportTable, TableColumn, TableRow as RowData } from '../../reports/report-document';
import { CELL_PADDING, COLOR, tableSize, SIZE } from '../format/page-format';
import { isShortRow } from '../format/short-row';
import { fixedCell, fixedTable } from './fixed-table';
import type { StyleName } from './styles';
import { textRuns } from './text-runs';
import { twips } from './units';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** What the rows of a table share. */
interface Grid {
  readonly columns: readonly TableColumn[];
  /** Of the columns, in twips. */
  readonly widths: readonly number[];
  readonly style: StyleName;
}

export function dataTable(block: ReportTable, width: number, keepNext: boolean): Table {
  const { columns, rows } = block;
  const widths = columns.map((column) => twips((width * column.width) / 100));
  const style = tableSize(columns.length) === SIZE.table ? 'TableText' : 'WideTableText';
  const grid: Grid = { columns, widths, style };
  const last = rows.length - 1;
  const isKept = ({ style: of }: RowData, i: number) =>
    of === 'group' || i === last - 1 || (keepNext && i === last);
  return fixedTable(widths, {
    rows: [
      headerRow(grid),
      ...rows.map((row, i) => dataRow(row, grid, isShortRow(row, block, width), isKept(row, i))),
    ],
    margins: {
      left: twips(CELL_PADDING.x),
      right: twips(CELL_PADDING.x),
      top: twips(CELL_PADDING.y),
      bottom: twips(CELL_PADDING.y),
    },
  });
}

function headerRow({ columns, widths, style }: Grid): TableRow {
  const children = columns.map(({ header }, i) =>
    fixedCell(widths[i] ?? 0, {
      verticalAlign: VerticalAlignTable.CENTER,
      shading: { fill: COLOR.head, type: ShadingType.CLEAR },
      children: [
        new Paragraph({
          style,
          alignment: AlignmentType.CENTER,
          keepNext: true,
          children: textRuns(header, { bold: true }),
        }),
      ],
    }),
  );
  return new TableRow({ children, tableHeader: true, cantSplit: true });
}

/** A row that may be cut begins at its top on every page, or its first cells would be blank there. */
function dataRow(row: RowData, grid: Grid, isShort: boolean, isKept: boolean): TableRow {
  const verticalAlign = isShort ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP;
  const look = row.style === 'plain' ? {} : { bold: true };
  let at = 0;
  const children = row.cells.map(({ text, span = 1 }) => {
    const first = at;
    at += span;
    const size = grid.widths.slice(first, at).reduce((sum, each) => sum + each, 0);
    const alignment = ALIGNMENT[span > 1 ? 'left' : (grid.columns[first]?.align ?? 'left')];
    return fixedCell(size, {
      ...(span > 1 && { columnSpan: span }),
      verticalAlign,
      children: [new Paragraph({ style: grid.style, alignment, children: textRuns(text, look) })],
    });
  });
  return new TableRow({
    children,
    ...(isShort && { cantSplit: true }),
    ...(isShort && isKept && { keepNext: true }),
  });
}
