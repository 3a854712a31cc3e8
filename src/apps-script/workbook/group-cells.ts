/** A group tab's table as its cells stand, scores included: one read, whatever its size. Nothing is scored here. */
import { SETUP } from '../../text/setup-message';
import type { GroupLayout } from '../../tabs/plan/group-layout';
import { columnLetters } from '../../tabs/plan/a1';
import type { AnchoredTab, AnchoredTabs } from './anchors';
import { groupCodesOf, groupTableOf, missingAnchors, type GroupTab } from './group-tabs';

type Cells = readonly (readonly unknown[])[];

export interface GroupCells
  extends Pick<GroupLayout, 'headerRow' | 'columns' | 'blocks'>, Pick<GroupTab, 'codes' | 'units'> {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Of the table, one for each code. */
  readonly rows: Cells;
}

/** All group tabs by `read`; or the sentence that says which of them is damaged, and nothing of it is read. */
export function readEachGroup<Read>(
  tabs: AnchoredTabs,
  read: (tab: AnchoredTab) => Read,
): readonly Read[] | string {
  const groups: Read[] = [];
  for (const code of groupCodesOf(tabs)) {
    const tab = tabs.get(`group:${code}`);
    if (tab === undefined) continue;
    const missing = missingAnchors(tab);
    if (missing.length > 0) return SETUP.damagedTab(tab.sheet.getName(), missing);
    groups.push(read(tab));
  }
  return groups;
}

/** Of a tab that has its anchors. */
export function readGroupCells(tab: AnchoredTab): GroupCells {
  const at = (block: string) => tab.columns.get(block) ?? 0;
  const [appraised, score] = [at('appraised'), at('score')];
  // The blocks are equally wide, so the last column is known without asking for it.
  const values = columnsOf(tab, 1, 2 * score - appraised - 1).getValues() as Cells;
  const { codes, units, headerRow, columns, blocks } = groupTableOf(tab, values);
  const rows = values.slice(headerRow, headerRow + codes.length);
  return { sheet: tab.sheet, codes, units, headerRow, columns, blocks, rows };
}

export function columnsOf(
  { sheet }: Pick<AnchoredTab, 'sheet'>,
  from: number,
  to: number,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
}
