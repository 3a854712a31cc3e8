/** What is done to rows and columns: deleted, inserted, moved, exchanged, copied, sorted. */
import type { Operations } from './hands';

export const lines: Operations = {
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
    const top = hands.top();
    const at = (i: number) => hands.column(hands.pick(i, hands.columns), top);
    hands.swap(at(0), at(1));
  },
  swapRows: (hands) => {
    const left = hands.left();
    const at = (i: number) => hands.row(hands.pick(i, hands.rows), left);
    hands.swap(at(0), at(1));
  },
  copyColumnOver: (hands) => {
    const top = hands.top();
    const at = (i: number) => hands.column(hands.pick(i, hands.columns), top);
    at(0).setValues(at(1).getValues());
  },
  copyRowOver: (hands) => {
    const left = hands.left();
    const at = (i: number) => hands.row(hands.pick(i, hands.rows), left);
    at(0).setValues(at(1).getValues());
  },
  duplicateColumn: (hands) => {
    const column = hands.pick(0, hands.columns);
    hands.sheet.insertColumnsAfter(column, 1);
    hands.column(column + 1, 1).setValues(hands.column(column, 1).getValues());
  },
  duplicateRow: (hands) => {
    const row = hands.pick(0, hands.rows);
    hands.sheet.insertRowsAfter(row, 1);
    hands.row(row + 1, 1).setValues(hands.row(row, 1).getValues());
  },
  sortRows: (hands) => {
    const { sheet, pick, rows, columns } = hands;
    const [top, left] = [hands.top(), hands.left()];
    const range = sheet.getRange(top, left, rows - top + 1, columns - left + 1);
    range.sort({
      column: left + (pick(0, columns) % (columns - left + 1)),
      ascending: pick(1, 2) > 1,
    });
  },
  sortColumns: (hands) => {
    const { sheet, pick, rows, columns } = hands;
    const [top, left] = [hands.top(), hands.left()];
    const width = [4, 8, 12, columns - left + 1][pick(1, 4) - 1] ?? 4;
    const range = sheet.getRange(top, left, rows - top + 1, Math.min(width, columns - left + 1));
    const cells = range.getValues();
    const by = (cells[pick(0, cells.length) - 1] ?? []).map(String);
    const order = by.map((_, i) => i).sort((a, b) => ((by[a] ?? '') < (by[b] ?? '') ? 1 : -1));
    range.setValues(cells.map((row) => order.map((i) => row[i])));
  },
};
