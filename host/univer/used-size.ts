// How far a sheet is filled, results that formulas spill included (Univer's own answer leaves those out), but no further
// than the sheet reaches: a formula beside deleted columns spills beyond it.
import type { UniverWorkbook } from './univer-workbook';

export interface UsedSize {
  readonly rows: number;
  readonly columns: number;
}

export function usedSize(workbook: UniverWorkbook, sheetId: string): UsedSize {
  let rows = 0;
  let columns = 0;
  const see = (row: number, column: number, isFilled: boolean) => {
    if (!isFilled) return;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  const sheet = workbook.sheet(sheetId)?.getSheet();
  sheet?.getCellMatrix().forValue((row, column, cell) => {
    const hasFormula = Boolean(cell?.f ?? cell?.si);
    see(row, column, hasFormula || isValue(cell?.v) || Boolean(cell?.p));
  });
  for (const [row, cells] of Object.entries(workbook.cells.calculated()[sheetId] ?? {})) {
    for (const [column, cell] of Object.entries(cells)) {
      see(Number(row), Number(column), isValue(cell.v));
    }
  }
  return {
    rows: Math.min(rows, sheet?.getRowCount() ?? 0),
    columns: Math.min(columns, sheet?.getColumnCount() ?? 0),
  };
}

const isValue = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
