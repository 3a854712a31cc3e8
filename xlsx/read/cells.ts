// Reads one cell of a sheet: text stays exactly the text it is, numbers stay numbers, dates are their serial numbers,
// formulas keep their cached result. Formulas that many cells share are resolved; styles are the sheet's business.
// Source: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.40 (f), 18.18.11 (cell types).
import type { CellRange } from '../cell-range';
import { moveFormula } from '../formulas/formula-parts';
import { withoutPrefixes } from '../formulas/function-prefixes';
import { unwrapGoogle } from '../formulas/google-wrapper';
import { referencesIn } from '../formulas/ranges';
import type { XmlElement } from '../package/xml-element';
import { childNamed, numberIn, textBelow } from '../package/xml-element';
import { decodeXlsxString } from '../package/xml-text';
import type { Cell, CellValue } from '../workbook';
import type { FileContext } from './file-context';

export interface CellContext extends FileContext {
  /** The shared formulas of this sheet so far, by their number. */
  readonly shared: Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >;
  /** The areas that array formulas of this sheet fill. */
  readonly arrays: CellRange[];
}

/** Of a cell in Sheets. */
const MOST_LETTERS = 50_000;

/** Value and formula of a `<c>`; an empty object for a cell that only has a style. */
export function readCell(
  cell: XmlElement,
  row: number,
  column: number,
  context: CellContext,
): Cell {
  const formula = readFormula(childNamed(cell, 'f'), row, column, context);
  const value = readValue(cell, context);
  if (typeof value === 'string') {
    context.meter.spend('letters', value.length);
    context.meter.spend('longLetters', Math.max(0, value.length - MOST_LETTERS));
  }
  return { ...(value !== undefined && { value }), ...(formula !== undefined && { formula }) };
}

function readValue(cell: XmlElement, context: CellContext): CellValue | undefined {
  const { t: type = 'n', s: style } = cell.attributes;
  if (type === 'inlineStr') return text(inlineText(cell));
  const raw = childNamed(cell, 'v')?.text ?? '';
  // whatever the type: nothing was stored, and nothing is neither 0 nor the first of the shared strings
  if (raw.trim() === '') return type === 'str' ? text(decodeXlsxString(raw)) : undefined;
  switch (type) {
    case 's':
      return sharedString(raw, context.strings);
    case 'str':
      return text(decodeXlsxString(raw));
    case 'e':
      return { error: raw };
    case 'b':
      return booleanOrText(raw);
    case 'd':
      return serialFromIso(raw.trim()) ?? raw;
    default:
      return numberOrText(raw, context.dayShift(numberIn(style) ?? 0));
  }
}

/** A text without letters is no value. */
function text(value: string): string | undefined {
  return value === '' ? undefined : value;
}

/** A number of a string that there is; any other says nothing about what stood in the cell. */
function sharedString(raw: string, strings: readonly string[]): string | undefined {
  return /^\s*\d+\s*$/.test(raw) ? text(strings[Number(raw)] ?? '') : undefined;
}

function booleanOrText(raw: string): CellValue {
  const plain = raw.trim().toLowerCase();
  if (plain === '1' || plain === 'true') return true;
  return plain === '0' || plain === 'false' ? false : raw;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** What no number can hold (`1E999`, `INF`) stays as it was written. */
function numberOrText(raw: string, days: number): CellValue {
  const plain = raw.trim();
  const number = NUMBER.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(number) ? number + days : raw;
}

function inlineText(cell: XmlElement): string {
  const inline = childNamed(cell, 'is');
  return inline ? decodeXlsxString(textBelow(inline)) : '';
}

const UNIX_EPOCH_SERIAL = 25_569;
/** Of 1 March 1900: before it, spreadsheets count a day that never was. */
const FIRST_SERIAL = 61;
const DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)/;
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/i;

/** Undefined for a time without a day, a day that no calendar has, and one that no serial number counts. */
function serialFromIso(iso: string): number | undefined {
  const [whole, zone] = ISO.exec(iso) ?? [];
  if (whole === undefined || !isDay(iso)) return undefined;
  // without a zone, a time of day would be one of the machine's own zone
  const isLocal = zone === undefined && whole.length > 'yyyy-mm-dd'.length;
  const serial = Date.parse(isLocal ? `${iso}Z` : iso) / DAY + UNIX_EPOCH_SERIAL;
  return serial >= FIRST_SERIAL ? serial : undefined;
}

/** The 30th of February would be taken for a day of March. */
function isDay(iso: string): boolean {
  const [, year, month, day] = ISO_DAY.exec(iso) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCFullYear() === Number(year) && date.getUTCMonth() === Number(month) - 1;
}

/** How LibreOffice saves a cell that holds TRUE or an error and no formula. */
const CONSTANT = /^(?:(?:TRUE|FALSE)\(\)|#[A-Z/0]+[!?]?)$/;

function readFormula(
  element: XmlElement | undefined,
  row: number,
  column: number,
  context: CellContext,
): string | undefined {
  if (!element || CONSTANT.test(element.text)) return undefined;
  const { t: type, ref } = element.attributes;
  if (type === 'array' && ref?.includes(':')) {
    context.arrays.push(...referencesIn(ref).map(({ range }) => range));
  }
  context.meter.spend('formulas', 1);
  if (element.text !== '') return ownFormula(element, row, column, context);
  return sharedFormula(element.attributes['si'] ?? '', row, column, context);
}

function sharedFormula(
  number: string,
  row: number,
  column: number,
  { shared, meter }: CellContext,
): string | undefined {
  const master = shared.get(number);
  if (!master) return undefined;
  meter.spend('formulaLetters', master.formula.length);
  return moveFormula(master.formula, row - master.row, column - master.column);
}

function ownFormula(
  { text: stored, attributes }: XmlElement,
  row: number,
  column: number,
  { shared, meter }: CellContext,
): string {
  meter.spend('formulaLetters', stored.length);
  const formula = withoutPrefixes(unwrapGoogle(stored));
  if (attributes['t'] === 'shared') shared.set(attributes['si'] ?? '', { formula, row, column });
  return formula;
}
