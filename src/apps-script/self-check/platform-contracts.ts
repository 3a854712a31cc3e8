/** What the spreadsheet and its services are like: days and zones, a duplicated tab, how long things take, what fits. */
import { messageOf, type Contract } from './contract';
import { BESIDE, RANGE_NAME } from './scratch-tab';

const LATE = new Date(2026, 1, 1, 23, 30);
const ZONE = '"Asia/Ho_Chi_Minh"';
const TOO_LARGE = '"Argument too large: value"';
const book = () => SpreadsheetApp.getActiveSpreadsheet();

export const PLATFORM_CONTRACTS: readonly Contract[] = [
  ['locale', '"vi_VN"', [], () => book().getSpreadsheetLocale()],
  [
    'timeZones',
    `${ZONE} ${ZONE}`,
    [],
    () => [book().getSpreadsheetTimeZone(), Session.getScriptTimeZone()],
  ],
  ['dateWritten', 'Date 1/2 23:30', [LATE]],
  ['dateFormula', 'Date 1/2', ['=DATE(2026;2;1)']],
  [
    'protectionTime',
    null,
    [],
    (cell) =>
      timeOf(() => {
        cell.protect().remove();
      }),
  ],
  ['writingTime', null, [], (cell) => timeOf(() => cell.setValue(1), 20)],
  // Of the writes before it.
  [
    'flushTime',
    null,
    [],
    () =>
      timeOf(() => {
        SpreadsheetApp.flush();
      }),
  ],
  ['person', null, [], people],
  ['cacheSize', `90000 ${TOO_LARGE}`, [], () => [90_000, 60_000].map(fitsCache)],
  ['propertySize', `8000 ${TOO_LARGE}`, [], () => [8_000, 6_000].map(fitsProperty)],
  ['duplicatedTab', '1 0 1 0', [], seenOfCopy, copyTab],
];

function copyTab(): void {
  const open = book().getActiveSheet();
  const sheet = book().insertSheet(BESIDE);
  const cell = sheet.getRange('A1');
  sheet.addDeveloperMetadata(RANGE_NAME, '1');
  cell.protect();
  book().setNamedRange(RANGE_NAME, cell);
  const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([cell]).setBold(true);
  sheet.setConditionalFormatRules([rule.whenCellEmpty().build()]);
  sheet.copyTo(book());
  book().setActiveSheet(open);
}

/** How many marks, protections, highlights and names the copy has of a tab that has one of each. */
function seenOfCopy(): unknown {
  const isCopy = (name: string) => name !== BESIDE && name.includes(BESIDE);
  const copy = book()
    .getSheets()
    .find((sheet) => isCopy(sheet.getName()));
  const names = book()
    .getNamedRanges()
    .filter((range) => range.getName().includes(RANGE_NAME));
  return [
    copy?.getDeveloperMetadata().length,
    copy?.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
    copy?.getConditionalFormatRules().length,
    names.length - 1,
  ];
}

/** Whether there is an address, and whether it is one; never the address. */
function people(): unknown {
  const [active, effective] = [Session.getActiveUser(), Session.getEffectiveUser()];
  const [one, other] = [active.getEmail(), effective.getEmail()];
  return [one !== '', other !== '', one === other];
}

function timeOf(act: () => unknown, times = 1): string {
  const start = Date.now();
  for (let i = 0; i < times; i += 1) act();
  return `${Date.now() - start} ms`;
}

/** Sizes are said to be in bytes, of which the second letter has two. */
const LETTERS = ['x', String.fromCharCode(0x111)];

const fitsCache = (size: number, i: number) =>
  tried(size, () => {
    CacheService.getUserCache().put(RANGE_NAME, (LETTERS[i] ?? '').repeat(size), 1);
  });

const fitsProperty = (size: number, i: number) =>
  tried(size, () => {
    const properties = PropertiesService.getUserProperties();
    properties.setProperty(RANGE_NAME, (LETTERS[i] ?? '').repeat(size)).deleteProperty(RANGE_NAME);
  });

function tried(size: number, act: () => void): unknown {
  try {
    act();
    return size;
  } catch (error) {
    return messageOf(error);
  }
}
