// Rectangles of cells and their names in A1 notation, which every program writes alike.

/** 0-based and inclusive. */
export interface CellRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return rest >= 0 ? columnName(rest) + letter : letter;
}

export function columnIndex(name: string): number {
  let sum = 0;
  for (const letter of name.toUpperCase()) sum = sum * 26 + letter.charCodeAt(0) - 64;
  return sum - 1;
}

export function formatA1(range: CellRange): string {
  const start = `${columnName(range.startColumn)}${range.startRow + 1}`;
  const end = `${columnName(range.endColumn)}${range.endRow + 1}`;
  return start === end ? start : `${start}:${end}`;
}

export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
