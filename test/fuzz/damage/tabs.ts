/** What is done to tabs: renamed, moved, copied, replaced, merged, without their mark. */
import type { Operations } from './hands';

export const tabs: Operations = {
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
  copyTabWithoutMark: ({ copyCells }) => {
    copyCells();
  },
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
    const other = hands.groupAt(0);
    const [from, width] = [other.getLastRow() + 1, sheet.getLastColumn()];
    const below = sheet.getRange(6, 1, sheet.getLastRow() - 5, width).getValues();
    other.insertRowsAfter(from - 1, below.length);
    other.getRange(from, 1, below.length, width).setValues(below);
    if (hands.pick(1, 2) > 1) hands.book.deleteSheet(sheet);
  },
  swapTabs: (hands) => {
    const { sheet } = hands;
    const other = hands.groupAt(0);
    const [rows, width] = [
      Math.min(sheet.getLastRow(), other.getLastRow()),
      Math.min(sheet.getLastColumn(), other.getLastColumn()),
    ];
    hands.swap(sheet.getRange(1, 1, rows, width), other.getRange(1, 1, rows, width));
  },
  copyTabOver: (hands) => {
    const { sheet, rows, columns } = hands;
    const values = sheet.getRange(1, 1, rows, columns).getValues();
    hands.tabAt(0).getRange(1, 1, rows, columns).setValues(values);
  },
  replaceTabByCopy: (hands) => {
    const { book, sheet } = hands;
    const name = sheet.getName();
    hands.copyCells();
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
