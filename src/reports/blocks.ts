/** Short ways to write the blocks that documents are made of. */
import type {
  Heading,
  Paragraph,
  ReportTable,
  TableColumn,
  TableRow,
  TextRun,
} from './report-document';

export function heading(text: string): Heading {
  return { kind: 'heading', text };
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

/** Headings numbered in the order of their sections. */
export function numbered(headings: readonly string[]): readonly string[] {
  return headings.map((text, i) => `${i + 1}. ${text}`);
}

export function table(columns: readonly TableColumn[], rows: readonly TableRow[]): ReportTable {
  return { kind: 'table', columns, rows };
}

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
