/** Bars as shaded cells: prints everywhere and needs no picture. The bar's column is a grid of a hundred parts. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ShadingType,
  TableBorders,
  TableRow,
  VerticalAlignTable,
  type Table,
  type TableCell,
} from 'docx';
import type { Bars } from '../../reports/report-document';
import { BAR, COLOR } from '../format/page-format';
import { fixedCell, fixedTable } from './fixed-table';
import { paragraph } from './text-runs';
import { twips } from './units';

const PARTS = 100;

type BarRow = Bars['rows'][number];

export function barChart({ rows }: Bars, width: number, keepNext: boolean): Table {
  const part = Math.floor(twips(width * (1 - BAR.labelShare - BAR.valueShare)) / PARTS);
  const label = twips(width * BAR.labelShare);
  const value = twips(width * BAR.valueShare);
  return fixedTable([label, ...Array<number>(PARTS).fill(part), value], {
    rows: rows.map((row, i) =>
      barRow(row, { label, part, value }, keepNext || i < rows.length - 1),
    ),
    borders: TableBorders.NONE,
    margins: { left: twips(1), right: twips(1) },
  });
}

type BarWidths = Readonly<Record<'label' | 'part' | 'value', number>>;

function barRow({ label, value, share }: BarRow, widths: BarWidths, keepNext: boolean): TableRow {
  const parts = Math.round(Math.min(1, Math.max(0, share)) * PARTS);
  const cells = [
    textCell(label, widths.label, AlignmentType.LEFT),
    ...(parts > 0 ? [barCell(parts, widths.part, COLOR.bar)] : []),
    ...(parts < PARTS ? [barCell(PARTS - parts, widths.part)] : []),
    textCell(value, widths.value, AlignmentType.RIGHT),
  ];
  return new TableRow({
    children: cells,
    cantSplit: true,
    ...(keepNext && { keepNext }),
    height: { value: twips(BAR.rowHeight), rule: HeightRule.ATLEAST },
  });
}

type Align = (typeof AlignmentType)['LEFT' | 'RIGHT'];

function textCell(text: string, size: number, alignment: Align): TableCell {
  return fixedCell(size, {
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph('TableText', text, { alignment })],
  });
}

/** White borders keep neighbouring bars apart. */
function barCell(parts: number, part: number, fill?: string): TableCell {
  const white = { style: BorderStyle.SINGLE, size: 12, color: 'FFFFFF' };
  return fixedCell(parts * part, {
    columnSpan: parts,
    borders: { top: white, bottom: white },
    ...(fill !== undefined && { shading: { fill, type: ShadingType.CLEAR } }),
    children: [paragraph('Thin', '')],
  });
}
