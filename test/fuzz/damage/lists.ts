/** What is done to the rows of Đơn vị and of Cấu hình: names, ids, states, labels, keys of rows, bands. */
import type { Operations } from './hands';

export const lists: Operations = {
  addUnit: ({ book, pick }) => {
    const list = book.getSheets()[2];
    list?.getRange(list.getLastRow() + pick(0, 2), 2).setValue('Xã Mới');
  },
  stateOfUnit: (hands) => {
    const state = ['ngừng', 'ngừng chấm', ' CHẤM ', 'đã sáp nhập', 'chấm'][hands.pick(1, 5) - 1];
    hands.book.getSheets()[2]?.getRange(hands.unitRow(0), 6).setValue(state);
  },
  kindOfUnit: (hands) => {
    const kind = ['xã', 'phường', 'Xã Hai', '1.1'][hands.pick(1, 4) - 1];
    hands.book.getSheets()[2]?.getRange(hands.unitRow(0), 3).setValue(kind);
  },
  renameUnit: (hands) => {
    const cell = hands.book.getSheets()[2]?.getRange(hands.unitRow(0), 2);
    cell?.setValue(hands.spelled(String(cell.getValue()), hands.pick(1, 6)));
  },
  swapUnits: (hands) => {
    const list = hands.book.getSheets()[2] ?? hands.sheet;
    // Names, ids, or the whole rows; rows with their keys are no damage.
    const [left, width] = [[2, 1] as const, [7, 1] as const, [1, 7] as const][
      hands.pick(2, 3) - 1
    ] ?? [1, 7];
    const at = (i: number) => list.getRange(hands.unitRow(i), left, 1, width);
    hands.swap(at(0), at(1));
  },
  sortUnits: ({ book, pick }) => {
    const list = book.getSheets()[2];
    const column = [1, 2, 3, 6, 7][pick(0, 5) - 1] ?? 2;
    list?.getRange(6, 1, 4, 7).sort({ column, ascending: pick(1, 2) > 1 });
  },
  deleteUnit: (hands) => void hands.book.getSheets()[2]?.deleteRow(hands.unitRow(0)),
  moveUnit: (hands) => {
    const list = hands.book.getSheets()[2];
    list?.moveRows(list.getRange(hands.unitRow(0), 1), hands.pick(1, 12));
  },
  duplicateUnit: (hands) => {
    const list = hands.book.getSheets()[2];
    const row = hands.unitRow(0);
    list?.insertRowsAfter(row, 1);
    list?.getRange(row + 1, 1, 1, 7).setValues(list.getRange(row, 1, 1, 7).getValues());
  },
  mergeUnits: (hands) =>
    void hands.book.getSheets()[2]?.getRange(hands.unitRow(0), 2, 2, hands.pick(1, 2)).merge(),
  swapLabels: (hands) => {
    const list = hands.book.getSheets()[1] ?? hands.sheet;
    const at = (i: number) => list.getRange(3 + hands.pick(i, 12), 1);
    hands.swap(at(0), at(1));
  },
  copyLabel: (hands) => {
    const list = hands.book.getSheets()[1] ?? hands.sheet;
    const at = (i: number) => list.getRange(3 + hands.pick(i, 12), 1);
    at(0).setValue(at(1).getValue());
  },
  swapSettings: (hands) => {
    const list = hands.book.getSheets()[1] ?? hands.sheet;
    const at = (i: number) => list.getRange(3 + hands.pick(i, 12), 1, 1, 4);
    hands.swap(at(0), at(1));
  },
  swapRowKeys: (hands) => {
    const list = hands.book.getSheets()[1] ?? hands.sheet;
    const at = (i: number) => list.getRange(3 + hands.pick(i, 12), 4);
    hands.swap(at(0), at(1));
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
