/** Cells of our own tables by column, counted from 1: what is not of the kind asked for counts as absent. */
import type { AnchoredTab } from './anchors';

export type Row = readonly unknown[];

/** Everything under the header in one read. */
export function rowsBelow({ sheet, rows }: AnchoredTab): readonly Row[] {
  const values = sheet.getDataRange().getValues() as unknown[][];
  return values.slice(rows.get('header') ?? 0);
}

export function textAt(row: Row, column = 0): string {
  const cell = row[column - 1];
  return typeof cell === 'string' ? cell : '';
}

export function numberAt(row: Row, column = 0): number | undefined {
  const cell = row[column - 1];
  return typeof cell === 'number' ? cell : undefined;
}
