/**
 * Nhật ký: one line for each action of the add-on, below those before it; nothing is ever deleted. A full page becomes a
 * hidden archive and a fresh one is begun. Never stops the action it tells of: a line that cannot be written is dropped.
 * Called under the document lock, so that no two lines meet.
 */
import { LOG_ACTION, LOG_TAB, type LogAction } from '../../text/log';
import { TAB_NAME } from '../../text/labels';
import { LOG_LINES, LOG_TIME_FORMAT, logTab } from '../../tabs/log-tab';
import { findAnchoredTabs, renameAnchor, type AnchoredTab, type AnchoredTabs } from './anchors';
import { createTab } from './new-tab';
import { personAtKeyboard } from './person-at-keyboard';

const ARCHIVE = 'log-archive:';

export function logAction(tabs: AnchoredTabs, action: LogAction, detail: string): void {
  try {
    writeLine(tabs, [new Date(), personAtKeyboard(), LOG_ACTION[action], detail]);
  } catch {
    // The action is done; that nobody could note it is no reason to call it failed.
  }
}

function writeLine(tabs: AnchoredTabs, line: readonly unknown[]): void {
  const present = tabs.get('log');
  const archives = [...tabs.keys()].filter((role) => role.startsWith(ARCHIVE)).length;
  // A workbook that never had one: setup makes it.
  if (present === undefined && archives === 0) return;
  const last = present?.sheet.getLastRow() ?? Infinity;
  const header = present?.rows.get('header');
  // A page whose header is lost is never taken for full: the line goes below all others, over nobody's.
  const isFull = present === undefined || (header !== undefined && last - header >= LOG_LINES);
  const page = isFull ? beginPage(present, archives + 1) : present;
  const first = page?.rows.get('header');
  const row = isFull ? first && first + 1 : last + 1;
  if (page === undefined || row === undefined) return;
  page.sheet
    .getRange(row, 1, 1, line.length)
    // Plain text first, whatever somebody has made of the cells: nothing in a line may become a formula.
    .setNumberFormats([[LOG_TIME_FORMAT, '@', '@', '@']])
    .setValues([[...line]]);
}

/** In this order, so that a run that is cut short anywhere is completed by the next line. */
function beginPage(full: AnchoredTab | undefined, number: number): AnchoredTab | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (full !== undefined) {
    full.sheet.setName(LOG_TAB.archive(TAB_NAME.log, number));
    full.sheet.hideSheet();
    renameAnchor(full.sheet, 'log', `${ARCHIVE}${number}`);
  }
  createTab(spreadsheet, logTab(), spreadsheet.getNumSheets());
  return findAnchoredTabs(spreadsheet).get('log');
}
