/** All checks over a workbook: lost anchors first, since what cannot be found cannot be read; then the rest at once. */
import { findAnchoredTabs } from '../workbook/anchors';
import { CHECKS } from './checks';
import type { Finding } from './finding';
import { lostAnchors } from './lost-anchors';
import { readWorkbook } from './read-workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function findAnchorFaults(spreadsheet: Spreadsheet): readonly Finding[] {
  return lostAnchors(findAnchoredTabs(spreadsheet));
}

/** What can be told without a lost anchor; `hasLost`: that a tab cannot be read has been said already. */
export function findFaults(spreadsheet: Spreadsheet, hasLost: boolean): readonly Finding[] {
  const reading = readWorkbook(spreadsheet, findAnchoredTabs(spreadsheet));
  if (reading.ok) return CHECKS.flatMap((find) => find(reading.workbook));
  if (hasLost) return [];
  return reading.problems.map((text) => ({ tab: '', range: '', text, repair: undefined }));
}
