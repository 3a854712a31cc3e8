/** The built bundle over a workbook in the host, set up with the sample round, as the sidebar's calls meet it. */
import { openHost, type Host, type HostOptions, type Person } from '../../host/runtime/open-host';
import { CALLS, type ServerCalls } from '../../src/contract/server-calls';
import { createServer } from '../../src/client/server';
import { builtBundle } from './built-bundle';
import { keptWorkbook } from './kept-workbook';
import { scriptRun } from './script-run';
import { SAMPLE_ROUND } from './sample-round';

/** What a person does with the mouse or in the menus, for which the host has no entry of its own. */
const HANDS = `
function clickCell(tab, a1) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(a1).activate();
}
function renameTab(from, to) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(from).setName(to);
}
function noteOf(tab, a1) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(a1).getNote();
}
function setFormat(tab, a1, format) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(a1).setNumberFormat(format);
}
function insertTab(name, text) {
  SpreadsheetApp.getActiveSpreadsheet().insertSheet(name).getRange('A1').setValue(text);
}
function typeAll(cells) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return cells.flatMap(({ tab, a1, isNote, before, text }) => {
    const cell = book.getSheetByName(tab).getRange(a1);
    const present = isNote ? cell.getNote() : String(cell.getValue());
    if (text !== null) isNote ? cell.setNote(text) : cell.setValue(text);
    return before === null || present === before ? [] : [tab + ' ' + a1 + ': ' + present];
  });
}
function enterCell(tab, a1, text) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(a1).setValue(text);
}
function copyTab(name) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.setActiveSheet(book.getSheetByName(name));
  book.duplicateActiveSheet();
  book.setActiveSheet(book.getSheets()[0]);
}
function enterDay(tab, a1, year, month, day) {
  // As somebody types it: midnight on the sheet's own clock.
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const cell = book.getSheetByName(tab).getRange(a1).setNumberFormat('dd/MM/yyyy');
  cell.setValue(day + '/' + month + '/' + year);
}
function displayOf(tab, a1) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(a1).getDisplayValues();
}
function deleteTab(name) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.deleteSheet(book.getSheetByName(name));
}
function deleteRow(tab, row) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).deleteRow(row);
}
function insertRow(tab, after) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).insertRowAfter(after);
}
function typeColumn(tab, a1, texts) {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(a1);
  cell.offset(0, 0, texts.length).setValues(texts.map((text) => [text]));
}
function countProtections() {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return book.getProtections(SHEET).length + book.getProtections(RANGE).length;
}
function protectCell(tab, a1) {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(a1);
  const protection = cell.protect();
  protection.removeEditors(protection.getEditors()).setDomainEdit(false);
}
function clearCells(tab, a1) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(a1).clearContent();
}
function formulaOf(tab, a1) {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(a1).getFormula();
}
`;

type Calls = {
  readonly [Name in keyof ServerCalls]: (
    request: Parameters<ServerCalls[Name]>[0],
  ) => Promise<ReturnType<ServerCalls[Name]>>;
};

export interface RoundHost extends Calls {
  readonly host: Host;
  /** The same workbook for somebody else. */
  readonly as: (email: string) => Calls & { readonly person: Person };
  /** The service calls of one action. */
  readonly serviceCallsOf: (action: () => Promise<unknown>) => Promise<number>;
}

type HostChoices = Pick<HostOptions, 'bookId' | 'drive' | 'snapshot' | 'temper' | 'user'>;

/** As Google's files have one; without it the host is a local workbook, which is no file. */
export const BOOK_ID = '1TepGocCuaDotChamTrongCacBaiKiemTra_2025';

export async function emptyHost(options: HostChoices = {}): Promise<RoundHost> {
  const host = await openHost({ ...builtBundle(HANDS), bookId: BOOK_ID, ...options });
  return {
    host,
    ...callsOf(host),
    as: (email) => {
      const person = host.as(email);
      return { person, ...callsOf(person) };
    },
    serviceCallsOf: async (action) => {
      host.resetCounters();
      await action();
      return host.counters.serviceCalls;
    },
  };
}

/** The way that pages take. */
function callsOf(person: Person): Calls {
  const server = createServer(scriptRun(person));
  return Object.fromEntries(CALLS.map(({ name }) => [name, server[name]])) as unknown as Calls;
}

/** Milliseconds that a busy machine may need for a setup. */
export const SETUP_TIME = 60_000;

/**
 * The sample's 18 units and results; for more units the results are given to others once more. Opened on a workbook that
 * is kept (kept-workbook.ts): setting it up takes several times as long.
 */
export async function sampleHost(
  unitCount = SAMPLE_ROUND.units.length,
  options: Omit<HostChoices, 'snapshot'> = {},
): Promise<RoundHost> {
  const { user = '' } = options;
  const sample = SAMPLE_ROUND.units;
  const names = Array.from(
    { length: unitCount },
    (_, i) => sample[i] ?? `${sample[i % sample.length] ?? ''} ${i + 1}`,
  );
  const spread = (results: (typeof SAMPLE_ROUND)['selfAssessed']) =>
    Object.fromEntries(
      names.map((name, i) => [name, results[sample[i % sample.length] ?? ''] ?? {}]),
    );
  const setup = { units: names, year: 2022 };
  const results = {
    selfAssessed: spread(SAMPLE_ROUND.selfAssessed),
    appraised: spread(SAMPLE_ROUND.appraised),
  };
  const snapshot = await keptWorkbook({
    name: `sample-${unitCount}${user === '' ? '' : `-${user}`}`,
    from: { setup, results, user },
    make: async () => {
      const round = await emptyHost({ user });
      await round.setupRound(setup);
      await round.host.run('enterResults', results);
      const made = round.host.snapshot();
      round.host.dispose();
      return made;
    },
  });
  return emptyHost({ ...options, snapshot });
}
