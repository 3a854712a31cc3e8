/**
 * Nhật ký: one line for each action of the add-on, below those before it; nothing is ever deleted. A full page becomes a
 * hidden archive and a fresh one is begun. Never stops the action it tells of: a line that cannot be written is dropped.
 * Called under the document lock, so that no two lines meet.
 */
import { integer, object, parsed, string, type TypeOf } from '../../contract/schema';
import { fingerprint } from '../../core/fingerprint';
import { countAfter } from '../../tabs';
import { log, LOG_ROOM } from '../../tabs/log';
import type { RoundTabs } from '../../tabs/plan/tab';
import { LOG_ACTION, LOG_DETAIL, LOG_TAB, type LogAction } from '../../text/log';
import { createTab } from '../new-tab/new-tab';
import { isDamaged, openTab, type OpenTab } from './open-tab';
import { personAtKeyboard } from './person-at-keyboard';
import { findTabs, renameRole, type Tabs } from './tabs';
import { ARCHIVE } from '../copy/unmarked-tabs';
import { shownAs, valuesOf, writeTexts } from './cell-values';

type Page = OpenTab<(typeof log.keys)[number]>;

/**
 * What one action is to tell. It is remembered with the workbook from before its first write until its line stands, so that
 * wherever it is stopped the line is written once: by the same press again, or by the next action, as stopped midway.
 */
export interface Story {
  /** What is remembered; at first of an earlier press that was stopped, '' where there is none. */
  readonly detail: string;
  /** Before a write; again where there is more to tell. */
  begin(detail: string): void;
  /** All is written but what `last` does: told now, by whichever press it was begun. */
  done(tabs: Tabs, last?: () => void): void;
  /** Nothing was written. */
  drop(): void;
}

const BEGUN_SHAPE = object({
  /** Whole seconds, as the page shows them. */
  time: integer(0),
  person: string,
  detail: string,
  press: string,
});
type Begun = TypeOf<typeof BEGUN_SHAPE>;

const BEGUN = 'cchc.begun.';
/** Of several calls, between which others have their turn: only its own next call goes on with it. */
const LONG: LogAction = 'protection';
/** A property holds 9 kB. */
const LONGEST_DETAIL = 2000;

/** `request`: what makes it another action; without one, every press goes on with what an earlier one has begun. */
export function openStory(tabs: Tabs, action: LogAction, request: unknown = null): Story {
  const press = fingerprint(JSON.stringify(request));
  const store = PropertiesService.getDocumentProperties();
  const key = `${BEGUN}${action}`;
  const found = takeUp(tabs, store, (name, begun) => name === key && begun.press === press);
  let begun = found;
  return {
    get detail() {
      return begun?.detail ?? '';
    },
    begin: (told) => {
      const detail = told.slice(0, LONGEST_DETAIL);
      if (begun?.detail === detail) return;
      const { time, person } = found ?? { time: thisSecond(), person: personAtKeyboard() };
      const now = (begun = { time, person, detail, press });
      quietly(() => store.setProperty(key, JSON.stringify(now)));
    },
    done: (present, last = () => undefined) => {
      const line = begun;
      if (line === undefined) return;
      quietly(() => {
        if (found === undefined || !isTold(present, action, line)) writeLine(present, action, line);
      });
      last();
      quietly(() => store.deleteProperty(key));
      begun = undefined;
    },
    drop: () => {
      // What an earlier press has written stays to be told.
      if (found === undefined) quietly(() => store.deleteProperty(key));
    },
  };
}

type Store = GoogleAppsScript.Properties.Properties;

/** What is ours of all that was begun and not told; the rest is told as stopped. */
function takeUp(
  tabs: Tabs,
  store: Store,
  isOurs: (name: string, begun: Begun) => boolean,
): Begun | undefined {
  let ours: Begun | undefined;
  const take = (name: string, value: string) => {
    const begun = parsed(BEGUN_SHAPE, value);
    const action = name.slice(BEGUN.length) as LogAction;
    // It says nothing that could be told.
    if (begun === undefined || !(action in LOG_ACTION)) store.deleteProperty(name);
    else if (isOurs(name, begun)) ours = begun;
    else if (action !== LONG) {
      const detail = LOG_DETAIL.stopped(begun.detail);
      if (!isTold(tabs, action, begun)) writeLine(tabs, action, { ...begun, detail });
      store.deleteProperty(name);
    }
  };
  quietly(() => {
    for (const [name, value] of Object.entries(store.getProperties())) {
      if (name.startsWith(BEGUN)) take(name, value);
    }
  });
  return ours;
}

/** The action is done; that nobody could note it is no reason to call it failed. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // As said above.
  }
}

function thisSecond(): number {
  return Math.floor(Date.now() / 1000) * 1000;
}

/** Lines that others may have typed meanwhile. */
const RECENT_LINES = 30;

function isTold(tabs: Tabs, action: LogAction, { time, detail }: Begun): boolean {
  const page = openTab(tabs, log);
  if (isDamaged(page)) return true;
  const { sheet, headerRow, columns } = page;
  const last = sheet.getLastRow();
  const count = Math.min(RECENT_LINES, last - headerRow);
  if (count < 1) return false;
  const lines = valuesOf(sheet.getRange(`${last - count + 1}:${last}`));
  return lines.some((line) => {
    const isThen = Math.abs(Number(line[columns.time - 1]) - time) < 1000;
    const told = String(line[columns.detail - 1]);
    return isThen && line[columns.action - 1] === LOG_ACTION[action] && told.startsWith(detail);
  });
}

type Line = Pick<Begun, 'time' | 'person' | 'detail'>;

function writeLine(tabs: Tabs, action: LogAction, line: Line): void {
  const present = openLog(tabs);
  // A workbook that never had one, or a page that is not to be understood: setup and repair see to it.
  if (isDamaged(present) && !isBetweenPages(tabs)) return;
  const last = isDamaged(present) ? Infinity : present.sheet.getLastRow();
  const isFull = isDamaged(present) || last - present.headerRow >= LOG_ROOM;
  const page = isFull ? beginPage(present, archivesIn(tabs) + 1) : present;
  if (!isDamaged(page)) writeAt(page, isFull ? page.headerRow + 1 : last + 1, action, line);
}

function writeAt({ sheet, columns }: Page, row: number, action: LogAction, line: Line): void {
  const texts = { ...line, time: shownAs(new Date(line.time)), action: LOG_ACTION[action] };
  const places = log.keys.map((key) => columns[key]);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const range = sheet.getRange(row, first, 1, last - first + 1);
  const at = (column: number) => log.keys.findIndex((key) => columns[key] === column);
  const keys = Array.from({ length: last - first + 1 }, (_, i) => at(first + i));
  // Plain text first, whatever somebody has made of the cells: nothing in a line may become a formula.
  range.setNumberFormats([keys.map((key) => log.formats[key] ?? '@')]);
  writeTexts(range, [keys.map((key) => (log.keys[key] === undefined ? '' : texts[log.keys[key]]))]);
}

/** A page with lines becomes an archive and a fresh one is begun; a fresh one is left as it is. */
export function turnPage(tabs: Tabs): void {
  const page = openLog(tabs);
  const hasLines = !isDamaged(page) && page.sheet.getLastRow() > page.headerRow;
  if (hasLines || isBetweenPages(tabs)) beginPage(page, archivesIn(tabs) + 1);
}

/** A run was cut short that had put one away. */
const isBetweenPages = (tabs: Tabs) => tabs.get('log') === undefined && archivesIn(tabs) > 0;

const archivesIn = ({ roles }: Tabs) => roles.filter((role) => role.startsWith(ARCHIVE)).length;

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
