// What a spreadsheet in Vietnamese makes of a text that somebody types (or that setValue hands over): number,
// percentage, date, boolean, formula, or the text itself. Cells in plain-text format never come here.
// Source: Google, Range.setValue; Sheets help "Change locale". A reading that Sheets itself has not confirmed
// (dates without a year are of this year) is marked in docs/host.md.
import { DATE, PERCENT, PERCENT_WITH_DECIMALS } from './number-format';

export type TypedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'date'; readonly date: Date; readonly format: string };

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;
const DAY = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;

export function readTypedText(text: string, thisYear: number): TypedText {
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  return (
    readBoolean(trimmed) ??
    readNumber(trimmed) ??
    readPercentage(trimmed) ??
    readDay(trimmed, thisYear) ?? { kind: 'text', text }
  );
}

function readBoolean(text: string): TypedText | undefined {
  if (!/^(?:true|false)$/i.test(text)) return undefined;
  return { kind: 'boolean', value: text.toLowerCase() === 'true' };
}

function numberOf(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text.replace(/\./g, '').replace(',', '.')) : undefined;
}

function readNumber(text: string): TypedText | undefined {
  const value = numberOf(text);
  return value === undefined ? undefined : { kind: 'number', value };
}

function readPercentage(text: string): TypedText | undefined {
  const value = text.endsWith('%') ? numberOf(text.slice(0, -1).trim()) : undefined;
  if (value === undefined) return undefined;
  const format = text.includes(',') ? PERCENT_WITH_DECIMALS : PERCENT;
  return { kind: 'number', value: value / 100, format };
}

function readDay(text: string, thisYear: number): TypedText | undefined {
  const match = DAY.exec(text);
  if (!match) return undefined;
  const [, day, month, year] = match.map(Number);
  if (day === undefined || month === undefined) return undefined;
  const date = new Date(fullYear(match[3] === undefined ? thisYear : year), month - 1, day);
  const isReal = date.getMonth() === month - 1 && date.getDate() === day;
  return isReal ? { kind: 'date', date, format: DATE } : undefined;
}

function fullYear(year: number | undefined): number {
  if (year === undefined || year >= 100) return year ?? 0;
  return year + (year < 30 ? 2000 : 1900);
}
