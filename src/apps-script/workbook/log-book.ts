/**
 * Nhật ký: one line for each action of the add-on, below those before it; nothing is ever deleted. A full page becomes a
 * hidden archive and a fresh one is begun. Never stops the action it tells of: a line that cannot be written is dropped.
 * Called under the document lock, so that no two lines meet.
 */
import { countAfter } from '../../tabs';
import { log, LOG_ROOM } from '../../tabs/log';
import type { RoundTabs } from '../../tabs/plan/tab';
import { LOG_ACTION, LOG_TAB, type LogAction } from '../../text/log';
import { createTab } from '../new-tab/new-tab';
import { isDamaged, openTab, type OpenTab } from './open-tab';
import { personAtKeyboard } from './person-at-keyboard';
import { findTabs, renameRole, type Tabs } from './tabs';

type Page = OpenTab<(typeof log.keys)[number]>;
const ARCHIVE = 'log-archive:';

/** What was done; told once for each time it is done. */
export function logAction(tabs: Tabs, action: LogAction, detail: string): void {
  try {
    writeLine(tabs, action, detail);
  } catch {
    // The action is done; that nobody could note it is no reason to call it failed.
  }
}

/** How far back an action is looked for that was begun before and cut short. */
const RECENT_LINES = 30;

/**
 * For an action that found everything done already: an earlier press did it, and may have been stopped before its line was
 * written. Where the line is there, it is not written again.
 */
export function logUnlessTold(tabs: Tabs, action: LogAction, detail: string): void {
  try {
    if (!isTold(tabs, action, detail)) writeLine(tabs, action, detail);
  } catch {
    // As above.
  }
}

function isTold(tabs: Tabs, action: LogAction, detail: string): boolean {
  const page = openTab(tabs, log);
  if (isDamaged(page)) return true;
  const { sheet, headerRow, columns } = page;
  const last = sheet.getLastRow();
  const count = Math.min(RECENT_LINES, last - headerRow);
  if (count < 1) return false;
  const lines = sheet.getRange(`${last - count + 1}:${last}`).getValues() as unknown[][];
  return lines.some(
    (line) =>
      line[columns.action - 1] === LOG_ACTION[action] && line[columns.detail - 1] === detail,
  );
}

function writeLine(tabs: Tabs, action: LogAction, detail: string): void {
  const present = openTab(tabs, log);
  const archives = tabs.roles.filter((role) => role.startsWith(ARCHIVE)).length;
  const isBetweenPages = tabs.get('log') === undefined && archives > 0;
  // A workbook that never had one, or a page that is not to be understood: setup and repair see to it.
  if (isDamaged(present) && !isBetweenPages) return;
  const last = isDamaged(present) ? Infinity : present.sheet.getLastRow();
  const isFull = isDamaged(present) || last - present.headerRow >= LOG_ROOM;
  const page = isFull ? beginPage(present, archives + 1) : present;
  if (!isDamaged(page)) writeAt(page, isFull ? page.headerRow + 1 : last + 1, action, detail);
}

function writeAt({ sheet, columns }: Page, row: number, action: LogAction, detail: string): void {
  const texts = {
    time: new Date(),
    person: personAtKeyboard(),
    action: LOG_ACTION[action],
    detail,
  };
  const places = log.keys.map((key) => columns[key]);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const range = sheet.getRange(row, first, 1, last - first + 1);
  const at = (column: number) => log.keys.findIndex((key) => columns[key] === column);
  const keys = Array.from({ length: last - first + 1 }, (_, i) => at(first + i));
  // Plain text first, whatever somebody has made of the cells: nothing in a line may become a formula.
  range
    .setNumberFormats([keys.map((key) => log.formats[key] ?? '@')])
    .setValues([keys.map((key) => (log.keys[key] === undefined ? '' : texts[log.keys[key]]))]);
}

/** In this order, so that a run that is cut short anywhere is completed by the next line. */
function beginPage(full: ReturnType<typeof openLog>, number: number): ReturnType<typeof openLog> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!isDamaged(full)) {
    full.sheet.setName(LOG_TAB.archive(log.name, number));
    full.sheet.hideSheet();
    renameRole(full.sheet, 'log', `${ARCHIVE}${number}`);
  }
  const others = findTabs(spreadsheet).roles;
  createTab(
    spreadsheet,
    log.plan(NO_ROUND),
    spreadsheet.getNumSheets() - countAfter('log', others),
  );
  return openLog(findTabs(spreadsheet));
}

const openLog = (tabs: Tabs) => openTab(tabs, log);

/** The page of a log says nothing of the round. */
const NO_ROUND = {} as RoundTabs;
