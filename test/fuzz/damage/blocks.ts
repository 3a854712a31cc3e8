/** What is done to whole blocks of a group tab, their labels and their headers. */
import type { Operations } from './hands';

export const blocks: Operations = {
  deleteBlock: (hands) => {
    const { column, width } = hands.block(0);
    hands.sheet.deleteColumns(column, width);
  },
  hideBlock: (hands) => {
    const { column, width } = hands.block(0);
    hands.sheet.hideColumns(column, width);
  },
  moveBlock: (hands) => {
    const { column, width } = hands.block(0);
    hands.sheet.moveColumns(
      hands.sheet.getRange(1, column, 1, width),
      hands.pick(1, hands.columns + 1),
    );
  },
  insertBlock: (hands) => {
    const { column, width } = hands.block(0);
    hands.sheet.insertColumnsBefore(column, width);
    const [from, to] = [hands.blockRange(1), hands.sheet.getRange(5, column)];
    to.setValue(from.getValue());
  },
  swapBlocks: (hands) => {
    hands.swap(hands.blockRange(0), hands.blockRange(1));
  },
  copyBlockOver: (hands) => {
    hands.blockRange(0).setValues(hands.blockRange(1).getValues());
  },
  copyBlockOfOtherTab: (hands) => {
    const range = hands.blockRange(0);
    const other = hands.groupAt(1);
    const from = other.getRange(
      range.getRow(),
      range.getColumn(),
      range.getNumRows(),
      range.getNumColumns(),
    );
    range.setValues(from.getValues());
  },
  sortBlock: (hands) => {
    const range = hands.blockRange(0);
    range.sort({ column: range.getColumn(), ascending: hands.pick(1, 2) > 1 });
  },
  mergeBlock: (hands) => void hands.blockRange(0).merge(),
  mergeBlockHeader: (hands) => {
    const { column, width } = hands.block(0);
    hands.sheet.getRange(2 + hands.pick(1, 4), column, 1, width).merge();
  },
  clearBlock: (hands) => void hands.blockRange(0).clearContent(),
  rotateBlock: (hands) => {
    const range = hands.blockRange(0);
    range.setValues(range.getValues().map(([first, ...others]) => [...others, first]));
  },
  swapBlockLabels: (hands) => {
    const row = hands.keyRow() - 1;
    const at = (i: number) => hands.sheet.getRange(row, hands.block(i).column);
    hands.swap(at(0), at(1));
  },
  copyBlockLabel: (hands) => {
    const row = hands.keyRow() - 1;
    const at = (i: number) => hands.sheet.getRange(row, hands.block(i).column);
    at(0).setValue(at(1).getValue());
  },
};
