// Reads one cell of a sheet: text stays exactly the text it is, numbers stay numbers, dates are their serial numbers,
// formulas keep their cached result. Formulas that many cells share are resolved; styles are the sheet's business.
// Source: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.40 (f), 18.18.11 (cell types).
import type { CellRange } from '../cell-range';
import { moveFormula } from '../formulas/formula-parts';
import { withoutPrefixes } from '../formulas/function-prefixes';
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

/** Value and formula of a `<c>`; an empty object for a cell that only has a style. */
export function readCell(
  cell: XmlElement,
  row: number,
  column: number,
  context: CellContext,
): Cell {
  const formula = readFormula(childNamed(cell, 'f'), row, column, context);
  const value = readValue(cell, context);
  if (typeof value === 'string') context.meter.spend('letters', value.length);
  return { ...(value !== undefined && { value }), ...(formula !== undefined && { formula }) };
}

function readValue(cell: XmlElement, context: CellContext): CellValue | undefined {
  const { t: type = 'n', s: style } = cell.attributes;
  if (type === 'inlineStr') return text(inlineText(cell));
  const raw = childNamed(cell, 'v')?.text;
  if (raw === undefined) return undefined;
  switch (type) {
    case 's':
      return text(context.strings[Number(raw)] ?? '');
    case 'str':
      return text(decodeXlsxString(raw));
    case 'e':
      return raw === '' ? undefined : { error: raw };
    case 'b':
      return raw.trim() === '1';
    case 'd':
      return serialFromIso(raw);
    default:
      return shifted(numberIn(raw), context.dayShift(numberIn(style) ?? 0));
  }
}

/** A text without letters is no value. */
function text(value: string): string | undefined {
  return value === '' ? undefined : value;
}

function shifted(value: number | undefined, days: number): number | undefined {
  return value === undefined ? undefined : value + days;
}

function inlineText(cell: XmlElement): string {
  const inline = childNamed(cell, 'is');
  return inline ? decodeXlsxString(textBelow(inline)) : '';
}

const UNIX_EPOCH_SERIAL = 25_569;

function serialFromIso(iso: string): number | undefined {
  const milliseconds = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso}Z`);
  const time = Number.isNaN(milliseconds) ? Date.parse(iso) : milliseconds;
  return Number.isNaN(time) ? undefined : time / 86_400_000 + UNIX_EPOCH_SERIAL;
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
  const formula = withoutPrefixes(stored);
  if (attributes['t'] === 'shared') shared.set(attributes['si'] ?? '', { formula, row, column });
  return formula;
}
