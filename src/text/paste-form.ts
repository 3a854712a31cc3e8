/**
 * A pasted form: how its columns are labelled where no row numbers them, what rows are sums, and what is told of it. Which code has
 * which column is the catalogue's (Nguồn).
 */
import { ENTER_FIGURES } from './enter-figures';
import { cut, quote } from './quote';

interface FormLabels {
  /** Above several columns: words of which the text holds one. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** By number: the group, and the words of which the label below it holds one. */
  readonly columns: Readonly<Record<number, readonly [group: string, ...words: readonly string[]]>>;
}

const TOTAL = 'tổng';

/** By the name of the form in Nguồn, folded. */
export const FORM_LABELS: Readonly<Record<string, FormLabels>> = {
  'ii.06a': {
    groups: {
      received: ['tiếp nhận', 'nhận giải quyết'],
      done: ['đã giải quyết', 'đã xử lý'],
      open: ['đang giải quyết', 'đang xử lý'],
    },
    columns: {
      3: ['received', TOTAL],
      4: ['received', 'trực tuyến'],
      5: ['received', 'trực tiếp', 'bưu chính'],
      6: ['received', 'kỳ trước'],
      7: ['done', TOTAL],
      8: ['done', 'trước hạn'],
      9: ['done', 'đúng hạn'],
      10: ['done', 'quá hạn'],
      11: ['open', TOTAL],
      12: ['open', 'trong hạn', 'đúng hạn'],
      13: ['open', 'quá hạn'],
    },
  },
};

/** Before the name of a unit, where a form speaks of its office. */
export const OFFICES = ['UBND', 'Ủy ban nhân dân'];

/** A row that adds others up, folded; what stands in brackets behind it does not matter. */
export const SUM_ROW =
  /^(?:tổng(?: cộng| số)?|cộng|toàn (?:tỉnh|thành phố|huyện|xã|địa bàn))\s*(?:[:(].*)?$/;

const LONGEST = 40;
const MOST_NAMES = 6;

function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const first = names.slice(0, MOST_NAMES).map((name) => cut(name, LONGEST));
  return `${first.join(', ')}${more > 0 ? ` và ${more} đơn vị khác` : ''}`;
}

export const PASTE_FORM = {
  heading: (form: string) => `Dán biểu ${cut(form)}`,
  hint: 'Chép cả bảng trong phần mềm một cửa hoặc Excel, kể cả dòng đánh số cột, rồi dán vào đây. Chỉ ghi vào ô trống.',
  label: 'Nội dung biểu',
  form: 'Biểu',
  empty: 'Không có số nào để ghi.',
  willWrite: (cells: number, units: number) => `Sẽ ghi ${cells} ô của ${units} đơn vị`,
  unitFigures: (unit: string, figures: readonly (readonly [code: string, text: string])[]) =>
    `${unit}: ${figures.map((figure) => figure.join(' = ')).join(', ')}`,
  press: (cells: number) => `Ghi ${cells} ô`,
  ownOnly: (names: readonly string[]) => `Chỉ lấy dòng của ${some(names)}.`,
  ownMissing: (unit: string) => `Biểu không có dòng nào của ${cut(unit, LONGEST)}.`,
  missing: (names: readonly string[]) => `Biểu không có số của ${some(names)}`,
  taken: ENTER_FIGURES.pasted,
  unknown: ENTER_FIGURES.unknownUnits,
  unknownCode: ENTER_FIGURES.unknownCode,
  tooLong: () => 'Nội dung dán quá dài cho một biểu. Chỉ chép bảng của biểu rồi dán lại.',
  noForm: (form: string, columns: string) =>
    `Không nhận ra biểu ${cut(form)}: cần dòng đánh số cột (${columns}), hoặc tiêu đề nhóm cột ở trên tiêu đề cột. Chép lại cả phần đầu bảng.`,
  columnTwice: (column: string) =>
    `Cột ${cut(column)} có ở hai chỗ nên không rõ lấy chỗ nào. Bỏ cột thừa rồi dán lại.`,
  columnsMoved: (row: number) =>
    `Dòng ${row} của biểu đánh số cột khác với dòng đầu. Dán từng phần một.`,
  columnsMissing: (columns: readonly string[]) => `Biểu không có cột ${columns.join(', ')}`,
  nameless: (row: number) => `Dòng ${row} của biểu có số nhưng không có tên đơn vị nên không lấy`,
  twoNames: (row: number) => `Dòng ${row} của biểu có tên hai đơn vị nên không lấy`,
  unitTwice: (unit: string, rows: readonly number[]) =>
    `${cut(unit, LONGEST)} có ở các dòng ${rows.join(', ')} của biểu nên không lấy dòng nào`,
  /** Thousands as English has them, or decimals. */
  ambiguous: (unit: string, code: string, column: number, text: string) =>
    `${cut(unit, LONGEST)} · ${cut(code)}: ${quote(text)} ở cột ${column} có thể là ${text.replace(/,/g, '.')} hay số lẻ nên không lấy`,
  unreadable: (unit: string, code: string, column: number, text: string) =>
    `${cut(unit, LONGEST)} · ${cut(code)}: không đọc được ${quote(text)} ở cột ${column} nên không lấy`,
} as const;
