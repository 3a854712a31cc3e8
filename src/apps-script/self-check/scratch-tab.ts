/** The tab that the self-check works on: made by it, known by its mark, taken away again. No other tab is touched. */
import { TAB_NAME } from '../../text/labels';
import { findTabs, markTab } from '../workbook/tabs';

const ROLE = 'selfCheck';
/** For the largest spill. */
const FURTHER_COLUMNS = 50;
/** A contract has at most so many cells before its results spill. */
export const SHOWN_COLUMNS = 4;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Beside the tab that is open, which stays open. Where it cannot be filled it is taken away again; one that a stopped run
 * has not even marked is known by its name.
 */
export function makeScratchTab(spreadsheet: Spreadsheet, fill: (sheet: Sheet) => void): void {
  const open = spreadsheet.getActiveSheet();
  const left = spreadsheet.getSheetByName(TAB_NAME.scratch);
  const sheet = left?.getLastRow() === 0 ? left : spreadsheet.insertSheet(TAB_NAME.scratch);
  try {
    markTab(sheet, ROLE);
    sheet.insertColumnsAfter(1, FURTHER_COLUMNS);
    spreadsheet.setActiveSheet(open);
    fill(sheet);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

/** The tab beside it, which is copied, and a name in it. */
export const BESIDE = `${TAB_NAME.scratch} 2`;
export const RANGE_NAME = 'CCHC_TU_KIEM_TRA';

/** Our tab, the one beside it with its copy, which carry its name, and the name: at the end, or of a run that was stopped. */
export function removeAll(spreadsheet: Spreadsheet): void {
  for (const name of spreadsheet.getNamedRanges()) {
    if (name.getName().includes(RANGE_NAME)) name.remove();
  }
  const own = findScratchTab(spreadsheet);
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName();
    const isBeside = name !== TAB_NAME.scratch && name.includes(TAB_NAME.scratch);
    if (isBeside || sheet.getSheetId() === own?.getSheetId()) spreadsheet.deleteSheet(sheet);
  }
}

export function findScratchTab(spreadsheet: Spreadsheet): Sheet | undefined {
  return findTabs(spreadsheet).get(ROLE);
}

/** The cells of a contract; `number` counts from 0. */
export function contractRow(sheet: Sheet, number: number): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(number + 1, 1, 1, SHOWN_COLUMNS);
}
