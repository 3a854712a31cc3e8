// Why a file could not be read as a workbook, as the end of a sentence: for the command line and the page.
import type { XlsxFault } from '../../xlsx/xlsx-fault';

const XLSX_FAULT = {
  notZip: 'đây không phải tệp .xlsx',
  oldOffice: 'đây là tệp .xls đời cũ hoặc tệp có mật khẩu; hãy lưu lại thành .xlsx không mật khẩu',
  openDocument: 'đây là tệp .ods; hãy lưu lại thành .xlsx',
  noWorkbook: 'trong tệp không có bảng tính',
  damaged: 'tệp bị hỏng hoặc bị cắt ngắn; hãy lấy lại bản gốc',
  tooLarge: (megabytes: number) => `tệp quá lớn (${megabytes} MB)`,
  tooManyCells: (millions: number) =>
    `bảng trải ra quá rộng (${millions} triệu ô); hãy xóa các dòng và cột thừa rồi lưu lại`,
  noSheets: 'tệp không có trang tính nào',
  noSuchSheet: (name: string) => `tệp không có trang tính “${name}”`,
} as const;

const BYTES_IN_MEGABYTE = 1e6;
const A_MILLION = 1e6;

export function xlsxFaultText(fault: XlsxFault): string {
  switch (fault.code) {
    case 'notXlsx':
      return XLSX_FAULT[fault.details.reason];
    case 'tooLarge':
      return XLSX_FAULT.tooLarge(Math.round(fault.details.bytes / BYTES_IN_MEGABYTE));
    case 'tooManyCells':
      return XLSX_FAULT.tooManyCells(Math.round(fault.details.cells / A_MILLION));
    case 'noSheets':
      return XLSX_FAULT.noSheets;
    case 'noSuchSheet':
      return XLSX_FAULT.noSuchSheet(fault.details.name);
  }
}
