/** Short ways to write the blocks that documents are made of. */
import { FRAME } from '../text/reports/frame';
import type {
  Paragraph,
  ReportBlock,
  ReportTable,
  TableColumn,
  TableRow,
  TextRun,
  Title,
} from './report-document';

export function title(type: string, subject: string, isProvisional: boolean): Title {
  return { kind: 'title', type, subject: FRAME.provisional(subject, isProvisional) };
}

export function paragraph(
  style: Paragraph['style'],
  ...runs: readonly (string | TextRun)[]
): Paragraph {
  return {
    kind: 'paragraph',
    style,
    runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
  };
}

export function strong(text: string): TextRun {
  return { text, bold: true };
}

export function sentences(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text) => paragraph('body', text));
}

/** What stands below a heading. */
export type Section = readonly [heading: string, blocks: readonly ReportBlock[]];

/** The headings numbered in the order of their sections. */
export function numbered(sections: readonly Section[]): readonly ReportBlock[] {
  return sections.flatMap(([text, blocks], i): readonly ReportBlock[] => [
    { kind: 'heading', text: `${i + 1}. ${text}` },
    ...blocks,
  ]);
}

export function table(columns: readonly TableColumn[], rows: readonly TableRow[]): ReportTable {
  return { kind: 'table', columns, rows };
}

/** A column with what it says of an item. */
type Telling<Item> = readonly [
  header: string,
  width: number,
  align: TableColumn['align'],
  text: (item: Item, at: number) => string,
];

/** A row for each item. */
export function listTable<Item>(
  items: readonly Item[],
  columns: readonly Telling<Item>[],
): ReportTable {
  return table(
    columns.map(([header, width, align]) => column(header, width, align)),
    items.map((item, at) => row('plain', ...columns.map(([, , , text]) => text(item, at)))),
  );
}

/** Before the first column of a list. */
export const position = (_: unknown, at: number) => String(at + 1);

export function column(
  header: string,
  width: number,
  align: TableColumn['align'] = 'left',
): TableColumn {
  return { header, width, align };
}

/** A row of the given style; a cell is its text, or text with the number of columns that it covers. */
export function row(
  style: TableRow['style'],
  ...cells: readonly (string | readonly [text: string, span: number])[]
): TableRow {
  return {
    style,
    cells: cells.map((cell) =>
      typeof cell === 'string' ? { text: cell } : { text: cell[0], span: cell[1] },
    ),
  };
}
