/** Tables whose columns do not move: widths stand in the grid for Google Docs and in the cells for Word. In twips. */
import {
  Table,
  TableCell,
  TableLayoutType,
  WidthType,
  type ITableCellOptions,
  type ITableOptions,
} from 'docx';

export function fixedTable(
  widths: readonly number[],
  options: Omit<ITableOptions, 'width' | 'columnWidths' | 'layout'>,
): Table {
  const size = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    ...options,
    columnWidths: widths,
    width: { size, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}

export function fixedCell(size: number, options: Omit<ITableCellOptions, 'width'>): TableCell {
  return new TableCell({ ...options, width: { size, type: WidthType.DXA } });
}
