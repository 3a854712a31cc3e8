/** Bars as shaded cells: prints everywhere and needs no picture. The bar's column is a grid of a hundred parts. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ShadingType,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Bars } from '../../reports/report-document';
import { BAR, COLOR } from '../format/page-format';
import { paragraph } from './text-runs';
import { twips } from './units';

const PARTS = 100;

type BarRow = Bars['rows'][number];

export function barChart({ rows }: Bars, width: number, keepNext: boolean): Table {
  const part = Math.floor(twips(width * (1 - BAR.labelShare - BAR.valueShare)) / PARTS);
  const label = twips(width * BAR.labelShare);
  const value = twips(width * BAR.valueShare);
  const widths = [label, ...Array<number>(PARTS).fill(part), value];
  return new Table({
    rows: rows.map((row, i) =>
      barRow(row, { label, part, value }, keepNext || i < rows.length - 1),
    ),
    columnWidths: widths,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: twips(1), right: twips(1) },
  });
}

interface BarWidths {
  readonly label: number;
  readonly part: number;
  readonly value: number;
}

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
  return new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraph('TableText', text, { alignment })],
  });
}

/** White borders keep neighbouring bars apart. */
function barCell(parts: number, part: number, fill?: string): TableCell {
  const white = { style: BorderStyle.SINGLE, size: 12, color: 'FFFFFF' };
  return new TableCell({
    width: { size: parts * part, type: WidthType.DXA },
    columnSpan: parts,
    borders: { top: white, bottom: white },
    ...(fill !== undefined && { shading: { fill, type: ShadingType.CLEAR } }),
    children: [paragraph('Thin', '')],
  });
}
