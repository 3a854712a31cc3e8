// How far a sheet is filled, and where, results that formulas spill included (Univer's own answer leaves those out), but no further
// than the sheet reaches: a formula beside deleted columns spills beyond it.
import type { UniverWorkbook } from './univer-workbook';

export interface UsedSize {
  readonly rows: number;
  readonly columns: number;
}

export function usedSize(workbook: UniverWorkbook, sheetId: string): UsedSize {
  let rows = 0;
  let columns = 0;
  forFilledCells(workbook, sheetId, (row, column) => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  });
  const sheet = workbook.sheet(sheetId)?.getSheet();
  return {
    rows: Math.min(rows, sheet?.getRowCount() ?? 0),
    columns: Math.min(columns, sheet?.getColumnCount() ?? 0),
  };
}

/** From above to below; of a sheet that holds two cells a million rows apart, two. */
export function filledRows(workbook: UniverWorkbook, sheetId: string): number[] {
  const rows = new Set<number>();
  forFilledCells(workbook, sheetId, (row) => rows.add(row));
  const end = workbook.sheet(sheetId)?.getSheet().getRowCount() ?? 0;
  return [...rows].filter((row) => row < end).sort((one, other) => one - other);
}

function forFilledCells(
  workbook: UniverWorkbook,
  sheetId: string,
  see: (row: number, column: number) => void,
): void {
  const sheet = workbook.sheet(sheetId)?.getSheet();
  sheet?.getCellMatrix().forValue((row, column, cell) => {
    const hasFormula = Boolean(cell?.f ?? cell?.si);
    if (hasFormula || isValue(cell?.v) || Boolean(cell?.p)) see(row, column);
  });
  for (const [row, cells] of Object.entries(workbook.cells.calculated()[sheetId] ?? {})) {
    for (const [column, cell] of Object.entries(cells)) {
      if (isValue(cell.v)) see(Number(row), Number(column));
    }
  }
}

const isValue = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
