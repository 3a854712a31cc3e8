// The one place that names the library that writes .xlsx files; everything else in host/xlsx imports from here.
// It writes only: reading is our own, since ExcelJS loses or alters what must survive (docs in read-xlsx.ts).
import ExcelJS from '@mui/x-internal-exceljs-fork';

export type Workbook = ExcelJS.Workbook;
export type Worksheet = ExcelJS.Worksheet;
export type Cell = ExcelJS.Cell;
export type CellStyle = Partial<ExcelJS.Style>;
export type CellValue = ExcelJS.CellValue;
export type Font = Partial<ExcelJS.Font>;
export type Borders = Partial<ExcelJS.Borders>;
export type BorderStyle = ExcelJS.BorderStyle;
export type Alignment = Partial<ExcelJS.Alignment>;
export type Validation = ExcelJS.DataValidation;
export type HighlightingRule = ExcelJS.ConditionalFormattingRule;

export function createWorkbook(): Workbook {
  return new ExcelJS.Workbook();
}
