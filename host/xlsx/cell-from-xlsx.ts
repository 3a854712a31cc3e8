// Reads one cell of a sheet: text stays exactly the text it is, numbers stay numbers, dates are their serial numbers,
// formulas keep their cached result. Formulas that many cells share are resolved; styles are only referred to.
// Source: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.40 (f), 18.18.11 (cell types).
import type { ICellData } from '@univerjs/core';
import type { CellRange } from '../univer/a1-notation';
import { moveFormula } from './formula-parts';
import type { FormulaTranslation } from './file-formulas';
import type { XmlElement } from './package/xml-element';
import { childNamed, numberIn, textBelow } from './package/xml-element';
import { decodeXlsxString } from './package/xml-text';
import { referencesIn } from './ranges';
import { BOOLEAN, NUMBER, TEXT } from './univer-values';

export interface CellContext {
  readonly strings: readonly string[];
  readonly readFormula: FormulaTranslation;
  /** The shared formulas of this sheet so far, by their number. */
  readonly shared: Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >;
  /** The areas that array formulas of this sheet fill. */
  readonly arrays: CellRange[];
  /** Days to add to a date's serial number, by the cell's format. */
  readonly dayShift: (styleIndex: number) => number;
}

/** Value and formula of a `<c>`; an empty object for a cell that only has a style. */
export function readCell(
  cell: XmlElement,
  row: number,
  column: number,
  context: CellContext,
): ICellData {
  const formula = readFormula(childNamed(cell, 'f'), row, column, context);
  return { ...readValue(cell, context), ...(formula !== undefined && { f: formula }) };
}

function readValue(cell: XmlElement, context: CellContext): ICellData {
  const { t: type = 'n', s: style } = cell.attributes;
  if (type === 'inlineStr') return text(inlineText(cell));
  const raw = childNamed(cell, 'v')?.text;
  if (raw === undefined) return {};
  switch (type) {
    case 's':
      return text(context.strings[Number(raw)] ?? '');
    case 'str':
      return text(decodeXlsxString(raw));
    case 'e':
      return text(raw);
    case 'b':
      return { v: raw.trim() === '1' ? 1 : 0, t: BOOLEAN };
    case 'd':
      return number(serialFromIso(raw));
    default:
      return number(shifted(numberIn(raw), context.dayShift(numberIn(style) ?? 0)));
  }
}

function text(value: string): ICellData {
  return value === '' ? {} : { v: value, t: TEXT };
}

function number(value: number | undefined): ICellData {
  return value === undefined ? {} : { v: value, t: NUMBER };
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
  if (element.text !== '') return ownFormula(element, row, column, context);
  const master = context.shared.get(element.attributes['si'] ?? '');
  return master && moveFormula(master.formula, row - master.row, column - master.column);
}

function ownFormula(
  { text: stored, attributes }: XmlElement,
  row: number,
  column: number,
  { shared, readFormula: read }: CellContext,
): string {
  const formula = `=${read(stored)}`;
  if (attributes['t'] === 'shared') shared.set(attributes['si'] ?? '', { formula, row, column });
  return formula;
}
