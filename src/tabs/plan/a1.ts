/** A1 notation: areas of cells as formulas write them, with sheet names quoted. Rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `J6:AA26` */
export function areaName({ row, column, rows, columns }: Area): string {
  const from = `${columnLetters(column)}${row}`;
  const to = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** `$J$6:$AA$26`: stays put when the formula is copied, follows when rows or columns are inserted. */
export function areaNameFixed(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** The same on another tab: `'1 Chỉ đạo'!$J$6:$AA$26`. */
export function absoluteName(sheetName: string, area: Area): string {
  return `'${sheetName.replace(/'/g, "''")}'!${areaNameFixed(area)}`;
}

export function areaOf(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}
