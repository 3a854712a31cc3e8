// From a value that a script or a person hands over to the cell that stores it, by the cell's number format:
// a plain-text cell keeps text as it is, any other reads it as typed. Source: Google, Range.setValue(s);
// Sheets API "userEnteredValue".
import type { ICellData } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { BLANK_CELL, booleanCell, formulaCell, numberCell, textCell } from './cell-value';
import { toEngineFormula } from './formula-language';
import { DATE, GENERAL, PLAIN_TEXT } from './number-format';
import { isDate, serialFromDate } from './serial-date';
import type { TypedText } from './typed-text';
import { readTypedText } from './typed-text';

/** What Sheets takes into one cell; more is refused in these words. */
const MOST_CHARACTERS = 50_000;

export function cellFromValue(
  value: unknown,
  pattern: string | undefined,
  thisYear: number,
): ICellData {
  if (value === '' || value === null || value === undefined) return BLANK_CELL;
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'boolean') return booleanCell(value);
  if (isDate(value)) return withFormat(numberCell(serialFromDate(value)), DATE, pattern);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length > MOST_CHARACTERS) {
    throw new Error(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
  if (pattern === PLAIN_TEXT) return textCell(text);
  return cellFromTyped(readTypedText(text, thisYear), pattern);
}

/** Throws in a plain-text cell, where Sheets would keep the formula as text and nobody would notice. */
export function formulaPatch(
  formula: string,
  pattern: string | undefined,
  toEngine = toEngineFormula,
): ICellData {
  if (formula === '') return BLANK_CELL;
  if (pattern === PLAIN_TEXT) {
    throw new Error(`setFormula on a plain-text cell would be kept as text: ${formula}`);
  }
  return formulaCell(toEngine(formula.startsWith('=') ? formula : `=${formula}`));
}

/** The same formula so many columns and rows further: references move along, those with `$` stay. */
export function filledFormula(cell: ICellData, columns: number, rows: number): ICellData {
  if (typeof cell.f !== 'string' || (columns === 0 && rows === 0)) return cell;
  return formulaCell(new LexerTreeBuilder().moveFormulaRefOffset(cell.f, columns, rows));
}

function cellFromTyped(typed: TypedText, pattern: string | undefined): ICellData {
  switch (typed.kind) {
    case 'text':
      return textCell(typed.text);
    case 'formula':
      return formulaCell(toEngineFormula(typed.formula));
    case 'boolean':
      return booleanCell(typed.value);
    case 'number':
      return withFormat(numberCell(typed.value), typed.format, pattern);
    case 'date':
      return withFormat(numberCell(serialFromDate(typed.date)), typed.format, pattern);
  }
}

/** A format comes with the value only where the cell has none of its own. */
function withFormat(
  cell: ICellData,
  format: string | undefined,
  pattern: string | undefined,
): ICellData {
  const isGeneral = ['', 'General', GENERAL].includes(pattern ?? '');
  return format !== undefined && isGeneral ? { ...cell, s: { n: { pattern: format } } } : cell;
}
