/**
 * What an operation has to do with: the tab, places on it chosen by the numbers of the case, and what several operations
 * share. Sent to the script as text: a function may use only what it is given and the functions of this file.
 */
import type { Range } from '../../../host/platform/range';
import type { Sheet } from '../../../host/platform/sheet';
import type { Spreadsheet } from '../../../host/platform/spreadsheet';

interface Place {
  readonly book: Spreadsheet;
  readonly sheet: Sheet;
  /** A number from 1 to `most`. */
  readonly pick: (i: number, most: number) => number;
  /** Where the tab ends for operations. */
  readonly rows: number;
  readonly columns: number;
}

interface Lines extends Place {
  /** Where a range may begin: the tab, keys, header, content, or anywhere. */
  readonly top: () => number;
  readonly left: () => number;
  /** From a row, or a column, to the end. */
  readonly column: (column: number, top: number) => Range;
  readonly row: (row: number, left: number) => Range;
  readonly anyRange: () => Range;
  readonly swap: (one: Range, other: Range) => void;
}

export interface Hands extends Lines {
  readonly keyRow: () => number;
  readonly spelled: (text: string, way: number) => string;
  /** A copy of the cells alone, as by copy and paste into a new tab. */
  readonly copyCells: () => void;
  /** First column and width of a block, by the keys above it; a tab without blocks throws. */
  readonly block: (i: number) => { readonly column: number; readonly width: number };
  /** The rows of a block from the tab, its keys, its header or its content on. */
  readonly blockRange: (i: number) => Range;
  /** A row of Đơn vị that holds a unit. */
  readonly unitRow: (i: number) => number;
  readonly tabAt: (i: number) => Sheet;
  readonly groupAt: (i: number) => Sheet;
}

export type Operations = Readonly<Record<string, (hands: Hands) => void>>;

function linesOf(place: Place): Lines {
  const { sheet, pick, rows, columns } = place;
  return {
    ...place,
    top: () => [1, 4, 5, 6, 6, pick(5, rows)][pick(4, 6) - 1] ?? 1,
    left: () => [1, 1, 2, 10, 14, pick(5, columns)][pick(4, 6) - 1] ?? 1,
    column: (column, top) => sheet.getRange(top, column, Math.max(1, rows - top + 1), 1),
    row: (row, left) => sheet.getRange(row, left, 1, Math.max(1, columns - left + 1)),
    anyRange: () => {
      const [row, column] = [pick(0, rows), pick(1, columns)];
      const height = Math.min([1, 1, 2, rows][pick(2, 4) - 1] ?? 1, rows - row + 1);
      const width = Math.min([1, 1, 4, columns][pick(3, 4) - 1] ?? 1, columns - column + 1);
      return sheet.getRange(row, column, height, width);
    },
    swap: (one, other) => {
      const [first, second] = [one.getValues(), other.getValues()];
      one.setValues(second);
      other.setValues(first);
    },
  };
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

export function handsOn(place: Place): Hands {
  const { book, sheet, pick, rows, columns } = place;
  const lines = linesOf(place);
  const keyRow = () => {
    const cells = sheet.getDataRange().getValues();
    return cells.findIndex((row) => row.some((cell) => String(cell).startsWith('cchc/'))) + 1;
  };
  const block = (i: number) => {
    const name = ['self', 'appraised', 'score'][pick(i, 3) - 1] ?? '';
    const [keys = []] = sheet.getRange(keyRow(), 1, 1, columns).getValues();
    const own = keys.map((key) => String(key).includes(`/${name}/`));
    return { column: own.indexOf(true) + 1, width: own.filter(Boolean).length };
  };
  const among = (sheets: readonly Sheet[], i: number) =>
    sheets[pick(i, sheets.length) - 1] ?? book.getActiveSheet();
  return {
    ...lines,
    keyRow,
    block,
    spelled: spelledOtherwise,
    copyCells: () => {
      const cells = sheet.getDataRange().getValues();
      const copy = book.insertSheet(`${sheet.getName()} (2)`);
      copy.getRange(1, 1, cells.length, cells[0]?.length ?? 1).setValues(cells);
    },
    blockRange: (i) => {
      const { column, width } = block(i);
      const top = lines.top();
      return sheet.getRange(top, column, Math.max(1, rows - top + 1), width);
    },
    unitRow: (i) => 5 + pick(i, 4),
    tabAt: (i) => among(book.getSheets(), i),
    groupAt: (i) =>
      among(
        book.getSheets().filter((tab) => /^\d /.test(tab.getName())),
        i,
      ),
  };
}

/** What has to be sent for `handsOn` to work. */
export const HANDS_TEXT = [linesOf, spelledOtherwise, handsOn].map(String).join('\n');
