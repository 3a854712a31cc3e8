/** A group tab's table as its cells stand, scores included: one read, whatever its size. Nothing is scored here. */
import type { GroupLayout } from '../../views/group-layout';
import { columnLetters } from '../../views/a1';
import type { AnchoredTab } from './anchors';
import { groupTableOf, missingAnchors, type GroupTab } from './group-tabs';

type Cells = readonly (readonly unknown[])[];

export interface GroupCells
  extends Pick<GroupLayout, 'headerRow' | 'columns' | 'blocks'>, Pick<GroupTab, 'codes' | 'units'> {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Of the table, one for each code. */
  readonly rows: Cells;
}

export type GroupCellsReading =
  | { readonly ok: true; readonly cells: GroupCells }
  | { readonly ok: false; readonly missing: readonly string[] };

export function readGroupCells(tab: AnchoredTab): GroupCellsReading {
  const missing = missingAnchors(tab);
  if (missing.length > 0) return { ok: false, missing };
  const at = (block: string) => tab.columns.get(block) ?? 0;
  const [appraised, score] = [at('appraised'), at('score')];
  // The blocks are equally wide, so the last column is known without asking for it.
  const values = columnsOf(tab, 1, 2 * score - appraised - 1).getValues() as Cells;
  const { codes, units, headerRow, columns, blocks } = groupTableOf(tab, values);
  const rows = values.slice(headerRow, headerRow + codes.length);
  return { ok: true, cells: { sheet: tab.sheet, codes, units, headerRow, columns, blocks, rows } };
}

export function columnsOf(
  { sheet }: Pick<AnchoredTab, 'sheet'>,
  from: number,
  to: number,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
}
