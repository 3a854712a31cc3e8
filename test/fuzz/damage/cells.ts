/** What is done to single cells, codes, names, headers and keys. */
import type { Operations } from './hands';

export const cells: Operations = {
  clearCells: (hands) => void hands.anyRange().clearContent(),
  mergeCells: (hands) => void hands.anyRange().merge(),
  cutAndPaste: (hands) => {
    const { sheet, pick, rows, columns } = hands;
    hands.anyRange().moveTo(sheet.getRange(pick(4, rows), pick(5, columns + 1)));
  },
  copyCell: ({ sheet, pick, rows, columns }) => {
    const row = [4, 4, 5, pick(4, rows)][pick(5, 4) - 1] ?? 4;
    const from = sheet.getRange(row, pick(0, columns));
    sheet.getRange(row, pick(1, columns)).setValue(from.getValue());
  },
  swapCellsOfRow: ({ sheet, pick, rows, columns, swap }) => {
    const row = [4, 4, 5, pick(4, rows)][pick(5, 4) - 1] ?? 4;
    swap(sheet.getRange(row, pick(0, columns)), sheet.getRange(row, pick(1, columns)));
  },
  swapCellsOfColumn: ({ sheet, pick, rows, columns, swap }) => {
    const column = [1, 1, 2, 7, pick(4, columns)][pick(5, 5) - 1] ?? 1;
    swap(sheet.getRange(pick(0, rows), column), sheet.getRange(pick(1, rows), column));
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
  retypeHeader: ({ sheet, pick, columns, spelled }) => {
    const cell = sheet.getRange(5, pick(0, columns));
    cell.setValue(spelled(String(cell.getValue()), pick(1, 6)));
  },
  retypeName: ({ sheet, pick, rows, spelled }) => {
    const cell = sheet.getRange(pick(0, rows), pick(2, 2));
    cell.setValue(spelled(String(cell.getValue()), pick(1, 6)));
  },
  clearKeys: ({ sheet, pick, columns, keyRow }) =>
    void sheet.getRange(keyRow(), pick(0, columns), 1, pick(1, 4)).clearContent(),
  deleteKeyRow: ({ sheet, keyRow }) => void sheet.deleteRow(keyRow()),
  clearKeyRow: ({ sheet, columns, keyRow }) =>
    void sheet.getRange(keyRow(), 1, 1, columns).clearContent(),
  doubleKeyRow: (hands) => {
    const row = hands.keyRow();
    hands.sheet.insertRowsAfter(row, 1);
    hands.row(row + 1, 1).setValues(hands.row(row, 1).getValues());
  },
  hideColumns: ({ sheet, pick, columns }) => void sheet.hideColumns(pick(0, columns), pick(1, 2)),
  hideRows: ({ sheet, pick, rows }) => void sheet.hideRows(pick(0, rows), pick(1, 2)),
  showKeys: ({ sheet, keyRow }) => void sheet.showRows(keyRow(), 1),
  insertKeyCell: ({ sheet, pick, columns, keyRow }) => {
    const row = keyRow();
    const from = pick(0, columns);
    const right = sheet.getRange(row, from, 1, columns - from + 1);
    right.moveTo(sheet.getRange(row, from + 1));
  },
  sortKeys: ({ sheet, columns, keyRow }) => {
    const range = sheet.getRange(keyRow(), 1, 1, columns);
    range.setValues([(range.getValues()[0] ?? []).map(String).sort()]);
  },
  swapKeys: (hands) => {
    const row = hands.keyRow();
    const at = (i: number) => hands.sheet.getRange(row, hands.pick(i, hands.columns));
    hands.swap(at(0), at(1));
  },
  mergeKeys: ({ sheet, pick, columns, keyRow }) => {
    const from = pick(0, columns);
    sheet.getRange(keyRow(), from, pick(1, 2), Math.min(4, columns - from + 1)).merge();
  },
  moveKeyRow: ({ sheet, pick, rows, keyRow }) => {
    sheet.moveRows(sheet.getRange(keyRow(), 1), pick(0, rows + 1));
  },
  copyHeader: ({ sheet, pick, columns, keyRow }) => {
    const row = keyRow() + 1;
    const from = sheet.getRange(row, pick(0, columns));
    sheet.getRange(row, pick(1, columns)).setValue(from.getValue());
  },
  swapHeaders: (hands) => {
    const row = hands.keyRow() + 1;
    const at = (i: number) => hands.sheet.getRange(row, hands.pick(i, hands.columns));
    hands.swap(at(0), at(1));
  },
};
