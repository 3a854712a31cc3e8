// Why a file could not be read as a workbook, as the end of a sentence: for the command line and the page.
import type { Work } from '../../xlsx/work-meter';
import type { XlsxFault } from '../../xlsx/xlsx-fault';

const XLSX_FAULT = {
  notZip: 'đây không phải tệp .xlsx',
  oldOffice: 'đây là tệp .xls đời cũ hoặc tệp có mật khẩu; hãy lưu lại thành .xlsx không mật khẩu',
  openDocument: 'đây là tệp .ods; hãy lưu lại thành .xlsx',
  noWorkbook: 'trong tệp không có bảng tính',
  damaged: 'tệp bị hỏng hoặc bị cắt ngắn; hãy lấy lại bản gốc',
  tooLarge: (megabytes: number, limit: number) =>
    `tệp quá lớn (${megabytes} MB, nhiều nhất ${limit} MB); hãy xóa hình ảnh và trang tính không dùng rồi lưu lại`,
  heavyFormula: (sheetName: string, cell: string) =>
    `công thức ở ô ${cell} của trang tính “${sheetName}” phải đọc quá nhiều ô; hãy thu hẹp vùng của công thức hoặc dán giá trị thay công thức rồi lưu lại`,
  overlappingMerges: (sheetName: string, [first = '', second = '']: readonly string[]) =>
    `trang tính “${sheetName}” có hai vùng gộp ô chồng lên nhau (${first} và ${second}); hãy bỏ gộp ô ở đó rồi lưu lại`,
  nestedFormula: (sheetName: string, cell: string) =>
    `công thức ở ô ${cell} của trang tính “${sheetName}” lồng quá nhiều tầng; hãy tách công thức hoặc dán giá trị thay công thức rồi lưu lại`,
  noSheets: 'tệp không có trang tính nào',
  noVisibleSheet: 'mọi trang tính của tệp đều ẩn; hãy bỏ ẩn trang cần đọc rồi lưu lại',
} as const;

/** What there is too much of, and what to do about it. */
const TOO_MUCH: Readonly<Record<Work, (amount: string) => string>> = {
  content: (amount) =>
    `nội dung giải nén ra quá lớn (hơn ${amount} byte); hãy xóa trang tính và hình ảnh không dùng rồi lưu lại`,
  elements: (amount) =>
    `tệp có quá nhiều thành phần (hơn ${amount}); hãy chép phần cần dùng sang tệp mới`,
  keptElements: (amount) =>
    `tệp có quá nhiều thành phần (hơn ${amount}); hãy chép phần cần dùng sang tệp mới`,
  marks: (amount) =>
    `tệp có quá nhiều thành phần (hơn ${amount}); hãy chép phần cần dùng sang tệp mới`,
  cells: (amount) =>
    `tệp có quá nhiều ô (hơn ${amount}); hãy xóa dòng, cột và trang tính không dùng rồi lưu lại`,
  letters: (amount) =>
    `chữ trong các ô quá dài (hơn ${amount} ký tự tất cả); hãy rút ngắn các ô dài rồi lưu lại`,
  longLetters: () =>
    'có ô dài hơn 50.000 ký tự, quá mức Google Trang tính cho phép; hãy rút ngắn ô ấy rồi lưu lại',
  formulas: (amount) =>
    `tệp có quá nhiều công thức (hơn ${amount}); hãy dán giá trị thay công thức ở trang tính không phải của CCHC rồi lưu lại`,
  formulaLetters: (amount) =>
    `các công thức quá dài (hơn ${amount} ký tự tất cả); hãy dán giá trị thay công thức rồi lưu lại`,
  cellsRead: (amount) =>
    `các công thức phải đọc quá nhiều ô (hơn ${amount}); hãy thu hẹp vùng của công thức hoặc dán giá trị thay công thức rồi lưu lại`,
  rules: (amount) =>
    `tệp có quá nhiều quy tắc kiểm tra dữ liệu (hơn ${amount}); hãy xóa các quy tắc thừa rồi lưu lại`,
  distinctRules: (amount) =>
    `tệp có quá nhiều quy tắc kiểm tra dữ liệu khác nhau (hơn ${amount}); hãy xóa các quy tắc thừa rồi lưu lại`,
  highlights: (amount) =>
    `tệp có quá nhiều quy tắc định dạng có điều kiện (hơn ${amount}); hãy xóa các quy tắc thừa rồi lưu lại`,
  highlightReads: () =>
    'các quy tắc định dạng có điều kiện phải đọc quá nhiều ô; hãy thu hẹp vùng trong công thức của chúng rồi lưu lại',
  scalePairs: () => 'một trang tính có quá nhiều thang màu; hãy xóa các thang màu thừa rồi lưu lại',
  ranges: () =>
    'các quy tắc định dạng và kiểm tra dữ liệu có quá nhiều vùng; hãy xóa các quy tắc thừa rồi lưu lại',
  highlightRanges: () =>
    'các quy tắc định dạng có điều kiện có quá nhiều vùng; hãy xóa các quy tắc thừa hoặc gộp các vùng rồi lưu lại',
  rangePairs: () =>
    'các quy tắc kiểm tra dữ liệu có quá nhiều vùng; hãy xóa các quy tắc thừa rồi lưu lại',
  merges: (amount) => `tệp có quá nhiều vùng gộp ô (hơn ${amount}); hãy bỏ gộp ô rồi lưu lại`,
  mergedCells: (amount) =>
    `các vùng gộp ô trải quá rộng (hơn ${amount} ô); hãy bỏ gộp các vùng lớn rồi lưu lại`,
  notes: (amount) => `tệp có quá nhiều ghi chú (hơn ${amount}); hãy xóa ghi chú thừa rồi lưu lại`,
  styles: (amount) =>
    `tệp có quá nhiều kiểu định dạng (hơn ${amount}); hãy chép phần cần dùng sang tệp mới`,
  lines: (amount) =>
    `tệp có quá nhiều dòng và cột được định dạng (hơn ${amount}); hãy xóa dòng và cột thừa rồi lưu lại`,
  sheets: (amount) =>
    `tệp có quá nhiều trang tính (${amount}); hãy xóa trang tính không dùng rồi lưu lại`,
  names: (amount) =>
    `tệp có quá nhiều vùng đặt tên (hơn ${amount}); hãy xóa tên không dùng trong Trình quản lý tên rồi lưu lại`,
};

const BYTES_IN_MEGABYTE = 1024 * 1024;

export function xlsxFaultText(fault: XlsxFault): string {
  switch (fault.code) {
    case 'notXlsx':
      return XLSX_FAULT[fault.details.reason];
    case 'tooLarge':
      return XLSX_FAULT.tooLarge(
        Math.ceil(fault.details.bytes / BYTES_IN_MEGABYTE),
        fault.details.limit / BYTES_IN_MEGABYTE,
      );
    case 'tooMuchWork':
      return TOO_MUCH[fault.details.work](grouped(fault.details.amount));
    case 'heavyFormula':
      return XLSX_FAULT.heavyFormula(short(fault.details.sheetName), fault.details.ranges[0] ?? '');
    case 'nestedFormula':
      return XLSX_FAULT.nestedFormula(
        short(fault.details.sheetName),
        fault.details.ranges[0] ?? '',
      );
    case 'overlappingMerges':
      return XLSX_FAULT.overlappingMerges(short(fault.details.sheetName), fault.details.ranges);
    case 'noSheets':
      return XLSX_FAULT.noSheets;
    case 'noVisibleSheet':
      return XLSX_FAULT.noVisibleSheet;
  }
}

/** Names of a file are anybody's. */
function short(name: string): string {
  const letters = Array.from(name);
  return letters.length <= LONGEST_NAME ? name : `${letters.slice(0, LONGEST_NAME).join('')}…`;
}

const LONGEST_NAME = 40;

function grouped(amount: number): string {
  return String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, '.');
}
