/**
 * What a person can do to a workbook in a spreadsheet program, each as a script of the host: `numbers` choose the place
 * within what the tab holds. The functions are sent as text and may use only each other. A place that a spreadsheet
 * program would refuse throws, and nothing is damaged.
 */
import type { Sheet } from '../../../host/platform/sheet';
import type { Spreadsheet } from '../../../host/platform/spreadsheet';

export interface Damage {
  readonly operation: string;
  readonly tab: string;
  readonly numbers: readonly number[];
}

/** The last row that operations may reach, by tab: below it stands what has neither name nor key. */
type Reach = Readonly<Record<string, number>>;

interface Hands {
  readonly book: Spreadsheet;
  readonly sheet: Sheet;
  readonly pick: (i: number, most: number) => number;
  readonly rows: number;
  readonly columns: number;
}

type Operation = (hands: Hands) => void;

/** Where a range may begin: the tab, keys, header, content, or anywhere. */
function topOf({ pick, rows }: Hands): number {
  return [1, 4, 5, 6, 6, pick(5, rows)][pick(4, 6) - 1] ?? 1;
}

function leftOf({ pick, columns }: Hands): number {
  return [1, 1, 2, 10, 14, pick(5, columns)][pick(4, 6) - 1] ?? 1;
}

function columnAt({ sheet, rows }: Hands, column: number, top: number) {
  return sheet.getRange(top, column, Math.max(1, rows - top + 1), 1);
}

function rowAt({ sheet, columns }: Hands, row: number, left: number) {
  return sheet.getRange(row, left, 1, Math.max(1, columns - left + 1));
}

function swapValues(a: ReturnType<typeof rowAt>, b: ReturnType<typeof rowAt>): void {
  const [first, second] = [a.getValues(), b.getValues()];
  a.setValues(second);
  b.setValues(first);
}

function anyRange({ sheet, pick, rows, columns }: Hands) {
  const [row, column] = [pick(0, rows), pick(1, columns)];
  const height = Math.min([1, 1, 2, rows][pick(2, 4) - 1] ?? 1, rows - row + 1);
  const width = Math.min([1, 1, 4, columns][pick(3, 4) - 1] ?? 1, columns - column + 1);
  return sheet.getRange(row, column, height, width);
}

function keyRowOf(sheet: Sheet): number {
  const rows = sheet.getDataRange().getValues();
  return rows.findIndex((row) => row.some((cell) => String(cell).startsWith('cchc/'))) + 1;
}

function spelledOtherwise(text: string, way: number): string {
  return (
    [
      ` ${text.toUpperCase()}  `,
      text.normalize('NFD'),
      text.replace(' ', '\u00a0'),
      `${text}\u200b`,
      '',
      'Xã Lạ',
    ][way - 1] ?? text
  );
}

function copyWithoutMark({ book, sheet }: Hands): void {
  const cells = sheet.getDataRange().getValues();
  const copy = book.insertSheet(`${sheet.getName()} (2)`);
  copy.getRange(1, 1, cells.length, cells[0]?.length ?? 1).setValues(cells);
}

/** First column and width of a block, by the keys above it; a tab without blocks throws. */
function blockOf({ sheet, pick, columns }: Hands, i: number) {
  const block = ['self', 'appraised', 'score'][pick(i, 3) - 1] ?? '';
  const [keys = []] = sheet.getRange(keyRowOf(sheet), 1, 1, columns).getValues();
  const own = keys.map((key) => String(key).includes(`/${block}/`));
  return { column: own.indexOf(true) + 1, width: own.filter(Boolean).length };
}

/** The rows of a block from the tab, its keys, its header or its content on. */
function blockRange(hands: Hands, i: number) {
  const { column, width } = blockOf(hands, i);
  const top = topOf(hands);
  return hands.sheet.getRange(top, column, Math.max(1, hands.rows - top + 1), width);
}

/** A row of Đơn vị that holds a unit. */
function unitRow({ pick }: Hands, i: number): number {
  return 5 + pick(i, 4);
}

function tabAt({ book, pick }: Hands, i: number): Sheet {
  const sheets = book.getSheets();
  return sheets[pick(i, sheets.length) - 1] ?? book.getActiveSheet();
}

function groupAt({ book, pick }: Hands, i: number): Sheet {
  const groups = book.getSheets().filter((tab) => /^\d /.test(tab.getName()));
  return groups[pick(i, groups.length) - 1] ?? book.getActiveSheet();
}

const blocks: Readonly<Record<string, Operation>> = {
  deleteBlock: (hands) => {
    const { column, width } = blockOf(hands, 0);
    hands.sheet.deleteColumns(column, width);
  },
  hideBlock: (hands) => {
    const { column, width } = blockOf(hands, 0);
    hands.sheet.hideColumns(column, width);
  },
  moveBlock: (hands) => {
    const { column, width } = blockOf(hands, 0);
    hands.sheet.moveColumns(
      hands.sheet.getRange(1, column, 1, width),
      hands.pick(1, hands.columns + 1),
    );
  },
  insertBlock: (hands) => {
    const { column, width } = blockOf(hands, 0);
    hands.sheet.insertColumnsBefore(column, width);
    const [from, to] = [blockRange(hands, 1), hands.sheet.getRange(5, column)];
    to.setValue(from.getValue());
  },
  swapBlocks: (hands) => {
    swapValues(blockRange(hands, 0), blockRange(hands, 1));
  },
  copyBlockOver: (hands) => {
    blockRange(hands, 0).setValues(blockRange(hands, 1).getValues());
  },
  copyBlockOfOtherTab: (hands) => {
    const range = blockRange(hands, 0);
    const other = groupAt(hands, 1);
    const from = other.getRange(
      range.getRow(),
      range.getColumn(),
      range.getNumRows(),
      range.getNumColumns(),
    );
    range.setValues(from.getValues());
  },
  sortBlock: (hands) => {
    const range = blockRange(hands, 0);
    range.sort({ column: range.getColumn(), ascending: hands.pick(1, 2) > 1 });
  },
  mergeBlock: (hands) => void blockRange(hands, 0).merge(),
  mergeBlockHeader: (hands) => {
    const { column, width } = blockOf(hands, 0);
    hands.sheet.getRange(2 + hands.pick(1, 4), column, 1, width).merge();
  },
  clearBlock: (hands) => void blockRange(hands, 0).clearContent(),
  rotateBlock: (hands) => {
    const range = blockRange(hands, 0);
    range.setValues(range.getValues().map(([first, ...others]) => [...others, first]));
  },
  swapBlockLabels: (hands) => {
    const row = keyRowOf(hands.sheet) - 1;
    const at = (i: number) => hands.sheet.getRange(row, blockOf(hands, i).column);
    swapValues(at(0), at(1));
  },
  copyBlockLabel: (hands) => {
    const row = keyRowOf(hands.sheet) - 1;
    const at = (i: number) => hands.sheet.getRange(row, blockOf(hands, i).column);
    at(0).setValue(at(1).getValue());
  },
};

const lists: Readonly<Record<string, Operation>> = {
  addUnit: ({ book, pick }) => {
    const list = book.getSheets()[2];
    list?.getRange(list.getLastRow() + pick(0, 2), 2).setValue('Xã Mới');
  },
  stateOfUnit: (hands) => {
    const state = ['ngừng', 'ngừng chấm', ' CHẤM ', 'đã sáp nhập', 'chấm'][hands.pick(1, 5) - 1];
    hands.book.getSheets()[2]?.getRange(unitRow(hands, 0), 6).setValue(state);
  },
  kindOfUnit: (hands) => {
    const kind = ['xã', 'phường', 'Xã Hai', '1.1'][hands.pick(1, 4) - 1];
    hands.book.getSheets()[2]?.getRange(unitRow(hands, 0), 3).setValue(kind);
  },
  renameUnit: (hands) => {
    const cell = hands.book.getSheets()[2]?.getRange(unitRow(hands, 0), 2);
    cell?.setValue(spelledOtherwise(String(cell.getValue()), hands.pick(1, 6)));
  },
  swapUnits: (hands) => {
    const list = hands.book.getSheets()[2] ?? hands.sheet;
    // Names, ids, or the whole rows; rows with their keys are no damage.
    const [left, width] = [[2, 1] as const, [7, 1] as const, [1, 7] as const][
      hands.pick(2, 3) - 1
    ] ?? [1, 7];
    const at = (i: number) => list.getRange(unitRow(hands, i), left, 1, width);
    swapValues(at(0), at(1));
  },
  sortUnits: ({ book, pick }) => {
    const list = book.getSheets()[2];
    const column = [1, 2, 3, 6, 7][pick(0, 5) - 1] ?? 2;
    list?.getRange(6, 1, 4, 7).sort({ column, ascending: pick(1, 2) > 1 });
  },
  deleteUnit: (hands) => void hands.book.getSheets()[2]?.deleteRow(unitRow(hands, 0)),
  moveUnit: (hands) => {
    const list = hands.book.getSheets()[2];
    list?.moveRows(list.getRange(unitRow(hands, 0), 1), hands.pick(1, 12));
  },
  duplicateUnit: (hands) => {
    const list = hands.book.getSheets()[2];
    const row = unitRow(hands, 0);
    list?.insertRowsAfter(row, 1);
    list?.getRange(row + 1, 1, 1, 7).setValues(list.getRange(row, 1, 1, 7).getValues());
  },
  mergeUnits: (hands) =>
    void hands.book.getSheets()[2]?.getRange(unitRow(hands, 0), 2, 2, hands.pick(1, 2)).merge(),
  swapLabels: (hands) => {
    const list = hands.book.getSheets()[1] ?? hands.sheet;
    const at = (i: number) => list.getRange(3 + hands.pick(i, 12), 1);
    swapValues(at(0), at(1));
  },
  copyLabel: (hands) => {
    const list = hands.book.getSheets()[1] ?? hands.sheet;
    const at = (i: number) => list.getRange(3 + hands.pick(i, 12), 1);
    at(0).setValue(at(1).getValue());
  },
  swapSettings: (hands) => {
    const list = hands.book.getSheets()[1] ?? hands.sheet;
    const at = (i: number) => list.getRange(3 + hands.pick(i, 12), 1, 1, 4);
    swapValues(at(0), at(1));
  },
  swapRowKeys: (hands) => {
    const list = hands.book.getSheets()[1] ?? hands.sheet;
    const at = (i: number) => list.getRange(3 + hands.pick(i, 12), 4);
    swapValues(at(0), at(1));
  },
  clearRowKeys: ({ book, pick }) =>
    void book
      .getSheets()[1]
      ?.getRange(3 + pick(0, 12), 4, pick(1, 3))
      .clearContent(),
  deleteRowKeys: ({ book }) => void book.getSheets()[1]?.deleteColumns(4, 1),
  sortSettings: ({ book, pick }) => {
    const column = pick(0, 4);
    const [left, width] = [[1, 4] as const, [1, 1] as const, [4, 1] as const][pick(1, 3) - 1] ?? [
      1, 4,
    ];
    const range = book.getSheets()[1]?.getRange(4, left, 12, width);
    range?.sort({ column: Math.min(left + width - 1, Math.max(left, column)), ascending: true });
  },
  insertBandRows: ({ book, pick }) =>
    void book.getSheets()[1]?.insertRowsAfter(17 + pick(0, 5), pick(1, 8)),
};

const lines: Readonly<Record<string, Operation>> = {
  deleteColumns: ({ sheet, pick, columns }) =>
    sheet.deleteColumns(pick(0, columns), [1, 1, 1, 4][pick(1, 4) - 1] ?? 1),
  deleteRows: ({ sheet, pick, rows }) =>
    sheet.deleteRows(pick(0, rows), [1, 1, 1, 2][pick(1, 4) - 1] ?? 1),
  insertColumns: ({ sheet, pick, columns }) =>
    sheet.insertColumnsBefore(pick(0, columns + 1), pick(1, 2)),
  insertRows: ({ sheet, pick, rows }) => sheet.insertRowsBefore(pick(0, rows + 1), pick(1, 2)),
  moveColumns: ({ sheet, pick, columns }) => {
    sheet.moveColumns(sheet.getRange(1, pick(0, columns), 1, pick(1, 2)), pick(2, columns + 1));
  },
  moveRows: ({ sheet, pick, rows }) => {
    sheet.moveRows(sheet.getRange(pick(0, rows), 1, pick(1, 2), 1), pick(2, rows + 1));
  },
  swapColumns: (hands) => {
    const top = topOf(hands);
    const at = (i: number) => columnAt(hands, hands.pick(i, hands.columns), top);
    swapValues(at(0), at(1));
  },
  swapRows: (hands) => {
    const left = leftOf(hands);
    const at = (i: number) => rowAt(hands, hands.pick(i, hands.rows), left);
    swapValues(at(0), at(1));
  },
  copyColumnOver: (hands) => {
    const top = topOf(hands);
    const at = (i: number) => columnAt(hands, hands.pick(i, hands.columns), top);
    at(0).setValues(at(1).getValues());
  },
  copyRowOver: (hands) => {
    const left = leftOf(hands);
    const at = (i: number) => rowAt(hands, hands.pick(i, hands.rows), left);
    at(0).setValues(at(1).getValues());
  },
  duplicateColumn: (hands) => {
    const column = hands.pick(0, hands.columns);
    hands.sheet.insertColumnsAfter(column, 1);
    columnAt(hands, column + 1, 1).setValues(columnAt(hands, column, 1).getValues());
  },
  duplicateRow: (hands) => {
    const row = hands.pick(0, hands.rows);
    hands.sheet.insertRowsAfter(row, 1);
    rowAt(hands, row + 1, 1).setValues(rowAt(hands, row, 1).getValues());
  },
  sortRows: (hands) => {
    const { sheet, pick, rows, columns } = hands;
    const [top, left] = [topOf(hands), leftOf(hands)];
    const range = sheet.getRange(top, left, rows - top + 1, columns - left + 1);
    range.sort({
      column: left + (pick(0, columns) % (columns - left + 1)),
      ascending: pick(1, 2) > 1,
    });
  },
  sortColumns: (hands) => {
    const { sheet, pick, rows, columns } = hands;
    const [top, left] = [topOf(hands), leftOf(hands)];
    const width = [4, 8, 12, columns - left + 1][pick(1, 4) - 1] ?? 4;
    const range = sheet.getRange(top, left, rows - top + 1, Math.min(width, columns - left + 1));
    const cells = range.getValues();
    const by = (cells[pick(0, cells.length) - 1] ?? []).map(String);
    const order = by.map((_, i) => i).sort((a, b) => ((by[a] ?? '') < (by[b] ?? '') ? 1 : -1));
    range.setValues(cells.map((row) => order.map((i) => row[i])));
  },
};

const cells: Readonly<Record<string, Operation>> = {
  clearCells: (hands) => void anyRange(hands).clearContent(),
  mergeCells: (hands) => void anyRange(hands).merge(),
  cutAndPaste: (hands) => {
    const { sheet, pick, rows, columns } = hands;
    anyRange(hands).moveTo(sheet.getRange(pick(4, rows), pick(5, columns + 1)));
  },
  copyCell: ({ sheet, pick, rows, columns }) => {
    const row = [4, 4, 5, pick(4, rows)][pick(5, 4) - 1] ?? 4;
    const from = sheet.getRange(row, pick(0, columns));
    sheet.getRange(row, pick(1, columns)).setValue(from.getValue());
  },
  swapCellsOfRow: ({ sheet, pick, rows, columns }) => {
    const row = [4, 4, 5, pick(4, rows)][pick(5, 4) - 1] ?? 4;
    swapValues(sheet.getRange(row, pick(0, columns)), sheet.getRange(row, pick(1, columns)));
  },
  swapCellsOfColumn: ({ sheet, pick, rows, columns }) => {
    const column = [1, 1, 2, 7, pick(4, columns)][pick(5, 5) - 1] ?? 1;
    swapValues(sheet.getRange(pick(0, rows), column), sheet.getRange(pick(1, rows), column));
  },
  copyCellOfColumn: ({ sheet, pick, rows, columns }) => {
    const column = [1, 1, 2, 7, pick(4, columns)][pick(5, 5) - 1] ?? 1;
    sheet
      .getRange(pick(0, rows), column)
      .setValue(sheet.getRange(pick(1, rows), column).getValue());
  },
  clearCode: ({ sheet, pick, rows }) => void sheet.getRange(pick(0, rows), 1).clearContent(),
  clearName: ({ sheet, pick, rows }) => void sheet.getRange(pick(0, rows), 2).clearContent(),
  clearId: ({ sheet, pick, rows }) => void sheet.getRange(pick(0, rows), 7).clearContent(),
  retypeHeader: ({ sheet, pick, columns }) => {
    const cell = sheet.getRange(5, pick(0, columns));
    cell.setValue(spelledOtherwise(String(cell.getValue()), pick(1, 6)));
  },
  retypeName: ({ sheet, pick, rows }) => {
    const cell = sheet.getRange(pick(0, rows), pick(2, 2));
    cell.setValue(spelledOtherwise(String(cell.getValue()), pick(1, 6)));
  },
  clearKeys: ({ sheet, pick, columns }) =>
    void sheet.getRange(keyRowOf(sheet), pick(0, columns), 1, pick(1, 4)).clearContent(),
  deleteKeyRow: ({ sheet }) => void sheet.deleteRow(keyRowOf(sheet)),
  clearKeyRow: ({ sheet, columns }) =>
    void sheet.getRange(keyRowOf(sheet), 1, 1, columns).clearContent(),
  doubleKeyRow: (hands) => {
    const row = keyRowOf(hands.sheet);
    hands.sheet.insertRowsAfter(row, 1);
    rowAt(hands, row + 1, 1).setValues(rowAt(hands, row, 1).getValues());
  },
  hideColumns: ({ sheet, pick, columns }) => void sheet.hideColumns(pick(0, columns), pick(1, 2)),
  hideRows: ({ sheet, pick, rows }) => void sheet.hideRows(pick(0, rows), pick(1, 2)),
  showKeys: ({ sheet }) => void sheet.showRows(keyRowOf(sheet), 1),
  insertKeyCell: ({ sheet, pick, columns }) => {
    const row = keyRowOf(sheet);
    const from = pick(0, columns);
    const right = sheet.getRange(row, from, 1, columns - from + 1);
    right.moveTo(sheet.getRange(row, from + 1));
  },
  sortKeys: ({ sheet, columns }) => {
    const range = sheet.getRange(keyRowOf(sheet), 1, 1, columns);
    range.setValues([(range.getValues()[0] ?? []).map(String).sort()]);
  },
  swapKeys: (hands) => {
    const row = keyRowOf(hands.sheet);
    const at = (i: number) => hands.sheet.getRange(row, hands.pick(i, hands.columns));
    swapValues(at(0), at(1));
  },
  mergeKeys: ({ sheet, pick, columns }) => {
    const from = pick(0, columns);
    sheet.getRange(keyRowOf(sheet), from, pick(1, 2), Math.min(4, columns - from + 1)).merge();
  },
  moveKeyRow: ({ sheet, pick, rows }) => {
    sheet.moveRows(sheet.getRange(keyRowOf(sheet), 1), pick(0, rows + 1));
  },
  copyHeader: ({ sheet, pick, columns }) => {
    const row = keyRowOf(sheet) + 1;
    const from = sheet.getRange(row, pick(0, columns));
    sheet.getRange(row, pick(1, columns)).setValue(from.getValue());
  },
  swapHeaders: (hands) => {
    const row = keyRowOf(hands.sheet) + 1;
    const at = (i: number) => hands.sheet.getRange(row, hands.pick(i, hands.columns));
    swapValues(at(0), at(1));
  },
};

const tabs: Readonly<Record<string, Operation>> = {
  renameTab: ({ sheet, pick }) => void sheet.setName(`Tab ${pick(0, 9)}`),
  swapTabNames: ({ book, sheet, pick }) => {
    const sheets = book.getSheets();
    const other = sheets[pick(0, sheets.length) - 1] ?? sheet;
    const [mine, its] = [sheet.getName(), other.getName()];
    other.setName('đang đổi');
    sheet.setName(its);
    other.setName(mine);
  },
  deleteTab: ({ book, sheet }) => {
    book.deleteSheet(sheet);
  },
  hideTab: ({ sheet }) => void sheet.hideSheet(),
  moveTab: ({ book, sheet, pick }) => {
    book.setActiveSheet(sheet);
    book.moveActiveSheet(pick(0, book.getNumSheets()));
  },
  copyTab: ({ book, sheet }) => {
    book.setActiveSheet(sheet);
    book.duplicateActiveSheet();
  },
  copyTabWithoutMark: copyWithoutMark,
  insertTab: ({ book, sheet, pick }) => {
    const at = pick(0, book.getNumSheets());
    book.insertSheet(
      ['Tab mới', 'Xếp hạng (2)', `${sheet.getName()} cũ`][pick(1, 3) - 1] ?? '',
      at,
    );
  },
  sortTabs: ({ book, pick }) => {
    const names = book.getSheets().map((tab) => tab.getName());
    const wanted = pick(0, 2) > 1 ? [...names].sort() : [...names].reverse();
    wanted.forEach((name, i) => {
      book.getSheetByName(name)?.activate();
      book.moveActiveSheet(i + 1);
    });
  },
  mergeTabs: (hands) => {
    const { sheet } = hands;
    const other = groupAt(hands, 0);
    const [from, width] = [other.getLastRow() + 1, sheet.getLastColumn()];
    const below = sheet.getRange(6, 1, sheet.getLastRow() - 5, width).getValues();
    other.insertRowsAfter(from - 1, below.length);
    other.getRange(from, 1, below.length, width).setValues(below);
    if (hands.pick(1, 2) > 1) hands.book.deleteSheet(sheet);
  },
  swapTabs: (hands) => {
    const { sheet } = hands;
    const other = groupAt(hands, 0);
    const [rows, width] = [
      Math.min(sheet.getLastRow(), other.getLastRow()),
      Math.min(sheet.getLastColumn(), other.getLastColumn()),
    ];
    swapValues(sheet.getRange(1, 1, rows, width), other.getRange(1, 1, rows, width));
  },
  copyTabOver: (hands) => {
    const { sheet, rows, columns } = hands;
    const values = sheet.getRange(1, 1, rows, columns).getValues();
    tabAt(hands, 0).getRange(1, 1, rows, columns).setValues(values);
  },
  replaceTabByCopy: (hands) => {
    const { book, sheet } = hands;
    const name = sheet.getName();
    copyWithoutMark(hands);
    book.deleteSheet(sheet);
    book.getSheetByName(`${name} (2)`)?.setName(name);
  },
  loseMark: ({ sheet }) => {
    for (const mark of sheet.createDeveloperMetadataFinder().find()) mark.remove();
  },
  moveRowToOtherTab: ({ book, sheet, pick, rows, columns }) => {
    const groups = book.getSheets().filter((tab) => /^\d /.test(tab.getName()));
    const other = groups[pick(0, groups.length) - 1] ?? sheet;
    const from = pick(1, rows);
    const row = sheet.getRange(from, 1, 1, columns).getValues();
    const to = pick(2, Math.max(1, other.getLastRow()));
    other.insertRowsBefore(to, 1);
    other.getRange(to, 1, 1, columns).setValues(row);
    sheet.deleteRows(sheet === other && to <= from ? from + 1 : from, 1);
  },
};

const ALL = { ...lines, ...blocks, ...cells, ...lists, ...tabs };

export const OPERATIONS: readonly string[] = Object.keys(ALL);

const HELPERS = [
  topOf,
  leftOf,
  columnAt,
  rowAt,
  swapValues,
  anyRange,
  keyRowOf,
  spelledOtherwise,
  copyWithoutMark,
  blockOf,
  blockRange,
  unitRow,
  tabAt,
  groupAt,
];

/** Answers whether something was done. */
function doDamage(
  operations: typeof ALL,
  { operation, tab, numbers }: Damage,
  book: Spreadsheet,
  reach: Reach,
): boolean {
  const sheet = book.getSheetByName(tab);
  const act = operations[operation as keyof typeof ALL];
  if (sheet === null || act === undefined) return false;
  const pick = (i: number, most: number) => 1 + ((numbers[i] ?? 0) % most);
  const rows = Math.max(1, Math.min(sheet.getLastRow(), reach[tab] ?? Infinity));
  try {
    act({ book, sheet, pick, rows, columns: Math.max(1, sheet.getLastColumn()) });
    return true;
  } catch {
    return false;
  }
}

const named = Object.entries(ALL).map(([name, operation]) => `${name}: ${operation.toString()}`);

/** Script text beside the bundle: `damageWorkbook(damage, reach)`, and all that says figures at once. */
export const DAMAGING_HANDS = `
${HELPERS.map(String).join('\n')}
${doDamage.toString()}
const DAMAGES = { ${named.join(',\n')} };
function damageWorkbook(damage, reach) {
  return ${doDamage.name}(DAMAGES, damage, SpreadsheetApp.getActiveSpreadsheet(), reach);
}
function everyAnswer(units) {
  return {
    readRound: readRound({}),
    readReportData: readReportData({}),
    openSidebar: openSidebar({}),
    readUnitCard: units.map((unit) => readUnitCard({ unit })),
  };
}
`;
