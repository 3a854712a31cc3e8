/**
 * Makes a tab that is either complete or recognisably unfinished: a setup that was cut short leaves a mark, and the next
 * run removes what the first one had not finished, so that both end in the same workbook.
 */
import type { TabPlan } from '../../tabs/plan/tab-plan';
import type { Role } from '../../tabs';
import { DEFAULT_TAB_NAME, MENU } from '../../text/labels';
import { SETUP } from '../../text/setup-message';
import { findTabs } from '../workbook/tabs';
import { writeTab } from './write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const UNFINISHED_KEY = 'cchc.unfinished';
const TOAST_SECONDS = 5;

/** True where somebody else's tab already has the name. */
export function isNameTaken(spreadsheet: Spreadsheet, name: string): boolean {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet !== null && sheet.getLastRow() > 0;
}

/** `position` counts from 0 among all tabs. */
export function createTab(spreadsheet: Spreadsheet, plan: TabPlan, position: number): void {
  spreadsheet.toast(SETUP.working(plan.name), MENU.title, TOAST_SECONDS);
  const blank = spreadsheet.getSheetByName(plan.name);
  const sheet =
    blank ?? spreadsheet.insertSheet(plan.name, Math.min(position, spreadsheet.getNumSheets()));
  sheet.addDeveloperMetadata(
    UNFINISHED_KEY,
    plan.role,
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
  writeTab(sheet, plan);
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(UNFINISHED_KEY).find()) {
    mark.remove();
  }
}

/** Deletes tabs that an interrupted run left half made. One that has its role is whole, and somebody may have typed. */
export function clearUnfinished(spreadsheet: Spreadsheet): void {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(UNFINISHED_KEY).find();
  if (marks.length === 0) return;
  const finished = findTabs(spreadsheet);
  for (const mark of marks) {
    const sheet = mark.getLocation().getSheet();
    if (sheet === null) continue;
    const whole =
      finished.get((mark.getValue() ?? '') as Role)?.getSheetId() === sheet.getSheetId();
    if (whole) mark.remove();
    else deleteTab(spreadsheet, sheet);
  }
}

function deleteTab(spreadsheet: Spreadsheet, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  // A spreadsheet must keep one tab.
  if (spreadsheet.getNumSheets() === 1) spreadsheet.insertSheet();
  spreadsheet.deleteSheet(sheet);
}

/** A new spreadsheet comes with one blank tab; ours make it superfluous. */
export function removeBlankDefault(spreadsheet: Spreadsheet): void {
  for (const sheet of spreadsheet.getSheets()) {
    if (DEFAULT_TAB_NAME.test(sheet.getName()) && sheet.getLastRow() === 0) {
      spreadsheet.deleteSheet(sheet);
    }
  }
}
