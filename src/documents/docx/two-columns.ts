/** Two columns side by side without borders: letterhead and closing. Never cut by the end of a page. */
import {
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from 'docx';
import { twips } from './units';

export interface TwoColumns {
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
  /** In millimetres. */
  readonly width: number;
  readonly leftShare: number;
}

const NO_MARGIN = { left: 0, right: 0 };

export function twoColumns({ left, right, width, leftShare }: TwoColumns): Table {
  const widths = [twips(width * leftShare), twips(width * (1 - leftShare))];
  const cells = [left, right].map(
    (children, i) =>
      new TableCell({ children, width: { size: widths[i] ?? 0, type: WidthType.DXA } }),
  );
  return new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    columnWidths: widths,
    width: { size: twips(width), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: NO_MARGIN,
  });
}
