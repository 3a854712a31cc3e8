// In which order Range.sort puts the rows: numbers and dates, then texts, then FALSE and TRUE, errors, and blanks last
// in either direction; rows that are equal stay as they stand.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/range#sort(Object)
import type { CellRange } from '../univer/a1-notation';
import type { CellValue } from '../univer/cell-value';

/** A column of the sheet, 1-based; descending when `ascending` is false. */
interface SortColumn {
  readonly column: number;
  readonly ascending?: boolean;
}

export type SortSpec = number | SortColumn | readonly (number | SortColumn)[];

interface SortKey {
  /** 0-based, inside the range. */
  readonly index: number;
  readonly direction: 1 | -1;
}

export function sortKeys(spec: SortSpec, { startColumn, endColumn }: CellRange): SortKey[] {
  const specs = Array.isArray(spec)
    ? (spec as readonly (number | SortColumn)[])
    : [spec as number | SortColumn];
  return specs.map((one) => {
    const { column, ascending = true } = typeof one === 'number' ? { column: one } : one;
    if (column - 1 < startColumn || column - 1 > endColumn) {
      throw new Error(`The sort column ${column} is outside the range.`);
    }
    return { index: column - 1 - startColumn, direction: ascending ? 1 : -1 };
  });
}

/** The indexes of the rows in their new order. */
export function sortedRows(
  values: readonly (readonly CellValue[])[],
  keys: readonly SortKey[],
): number[] {
  const compare = (a: number, b: number) => {
    for (const { index, direction } of keys) {
      const difference = compareCells(
        values[a]?.[index] ?? '',
        values[b]?.[index] ?? '',
        direction,
      );
      if (difference !== 0) return difference;
    }
    return a - b;
  };
  return values.map((_, row) => row).sort(compare);
}

const BLANK = 4;

function compareCells(a: CellValue, b: CellValue, direction: 1 | -1): number {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (kindA === BLANK || kindB === BLANK) return kindA - kindB;
  if (kindA !== kindB) return direction * (kindA - kindB);
  if (typeof a === 'string') return direction * a.localeCompare(String(b), 'vi');
  return direction * (Number(a) - Number(b));
}

function kindOf(value: CellValue): number {
  if (value === '') return BLANK;
  if (typeof value === 'boolean') return 2;
  if (typeof value !== 'string') return 0;
  return value.startsWith('#') ? 3 : 1;
}
