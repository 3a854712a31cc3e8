/** The cell of Xếp hạng that tells the code of the publication: above the sorted table, in the row over the keys. */
import { SEAL_COLUMN } from '../../tabs/plan/ranking-layout';
import { ranking } from '../../tabs/ranking';
import { isDamaged, openTab } from '../workbook/open-tab';
import type { Tabs } from '../workbook/tabs';

/** Undefined where Xếp hạng is gone or has lost its keys. */
export function sealCell(tabs: Tabs): GoogleAppsScript.Spreadsheet.Range | undefined {
  const tab = openTab(tabs, ranking);
  if (isDamaged(tab) || tab.keyRow < 2) return undefined;
  return tab.sheet.getRange(tab.keyRow - 1, tab.columns.ranking + SEAL_COLUMN - 1);
}

/** '' before there is a publication. */
export function readSealLine(tabs: Tabs): string {
  const value: unknown = sealCell(tabs)?.getValue();
  return typeof value === 'string' ? value : '';
}
