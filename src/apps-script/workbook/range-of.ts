/** An area of a view as a range of a sheet. */
import type { Area } from '../../tabs/plan/a1';

export function rangeOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, rows, columns }: Area,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}

/** Blank where a formula in it waits for what was just written; what it shows cannot be told before the next call. */
export function settledValues(range: GoogleAppsScript.Spreadsheet.Range): unknown[][] {
  try {
    return range.getValues();
  } catch {
    return [];
  }
}
