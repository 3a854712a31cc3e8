// What a number format means: is it a date, is it plain text, and how does a value look in it in Vietnam.
// Patterns are the ones Google and Univer share (ECMA-376 style). Source: Google Sheets API, "Date & number formats".
import { numfmt } from '@univerjs/core';
import type { CellValue } from './cell-value';
import { isDate, serialFromDate } from './serial-date';

export const PLAIN_TEXT = '@';
/** What Google answers for a cell whose format was never set. */
export const GENERAL = '0.###############';
export const DATE = 'dd/mm/yyyy';
export const PERCENT = '0%';
export const PERCENT_WITH_DECIMALS = '0.00%';

export function isDateFormat(pattern: string | undefined): boolean {
  return pattern !== undefined && pattern !== '' && numfmt.isDateFormat(pattern);
}

/** `language` is that of the spreadsheet's locale: `vi` writes a decimal comma. */
export function displayText(
  value: CellValue,
  pattern: string | undefined,
  language: string,
): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = isDate(value) ? serialFromDate(value) : value;
  const fallback = isDate(value) ? DATE : 'General';
  const known =
    pattern === undefined || pattern === '' || pattern === PLAIN_TEXT ? fallback : pattern;
  return numfmt.format(known === GENERAL ? 'General' : known, number, { locale: language });
}
