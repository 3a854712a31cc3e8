/**
 * A table of figures: its header again on every page, group rows with the row below them, short rows never cut, the last row
 * never alone. Widths are given twice, as grid and per cell: Word follows the cells, Google Docs the grid.
 */
import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type {
  ReportTable,
  TableColumn,
  TableRow as RowData,
} from '../../views/reports/report-document';
import { CELL_PADDING, COLOR, tableSize, SIZE } from '../format/page-format';
import { isShortRow } from '../format/short-row';
import type { StyleName } from './styles';
import { textRuns } from './text-runs';
import { twips } from './units';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

export function dataTable(block: ReportTable, width: number, keepNext: boolean): Table {
  const widths = block.columns.map((column) => twips((width * column.width) / 100));
  const style = tableSize(block.columns.length) === SIZE.table ? 'TableText' : 'WideTableText';
  const last = block.rows.length - 1;
  const rows = block.rows.map(
    (row, i) =>
      new TableRow({
        children: rowCells(row, block.columns, widths, style),
        ...(isShortRow(row, block, width) && { cantSplit: true }),
        ...((row.style === 'group' || i === last - 1 || (keepNext && i === last)) && {
          keepNext: true,
        }),
      }),
  );
  return new Table({
    rows: [headerRow(block.columns, widths, style), ...rows],
    columnWidths: widths,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: {
      left: twips(CELL_PADDING.x),
      right: twips(CELL_PADDING.x),
      top: twips(CELL_PADDING.y),
      bottom: twips(CELL_PADDING.y),
    },
  });
}

function headerRow(
  columns: readonly TableColumn[],
  widths: readonly number[],
  style: StyleName,
): TableRow {
  const children = columns.map(
    ({ header }, i) =>
      new TableCell({
        width: { size: widths[i] ?? 0, type: WidthType.DXA },
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

function rowCells(
  row: RowData,
  columns: readonly TableColumn[],
  widths: readonly number[],
  style: StyleName,
): TableCell[] {
  const look = row.style === 'plain' ? {} : { bold: true };
  let at = 0;
  return row.cells.map(({ text, span = 1 }) => {
    const first = at;
    at += span;
    const size = widths.slice(first, at).reduce((sum, each) => sum + each, 0);
    const align = span > 1 ? 'left' : (columns[first]?.align ?? 'left');
    return new TableCell({
      width: { size, type: WidthType.DXA },
      ...(span > 1 && { columnSpan: span }),
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({ style, alignment: ALIGNMENT[align], children: textRuns(text, look) }),
      ],
    });
  });
}
