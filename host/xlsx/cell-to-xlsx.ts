// The value of a cell as ExcelJS takes it. Text is always a text cell, whatever it begins with: a typed `=1+1` that is
// text here never becomes a formula there. Excel allows 32,767 characters in a cell: longer text ends in an ellipsis
// in the file, and write-xlsx.ts keeps the whole of it for our own reading.
// Source: Microsoft, "Excel specifications and limits"; ECMA-376 part 1, 18.18.11 (error values).
import type { ICellData } from '@univerjs/core';
import type { CellValue } from './exceljs';
import type { FormulaTranslation } from './file-formulas';
import { encodeXlsxString } from './package/xml-text';
import { BOOLEAN, NUMBER } from './univer-values';

export const LONGEST_TEXT = 32_767;
const CUT_MARK = '…';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** Of a cell, or of one that a formula spilled into. */
interface Value {
  readonly v?: ICellData['v'];
  readonly t?: ICellData['t'] | number;
  /** Rich text, of which only the letters go into the file. */
  readonly p?: ICellData['p'];
}

/** A typed value. */
export function valueToXlsx({ v: plain, t, p }: Value): CellValue {
  const v = plain ?? lettersOf(p);
  if (v === '' || v === undefined) return null;
  if (t === BOOLEAN) return v === 1 || v === true || v === 'TRUE' || v === '1';
  if (typeof v === 'string') return isNumberText(v, t) ? Number(v) : encodeXlsxString(cutText(v));
  return v;
}

function lettersOf(richText: Value['p']): string | undefined {
  return richText?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** Univer marks some numbers as numbers but stores them as text. */
function isNumberText(v: string, t: Value['t']): boolean {
  return t === NUMBER && v.trim() !== '' && Number.isFinite(Number(v));
}

/** The value that a formula gave: errors are errors. */
export function resultToXlsx(value: Value): CellValue {
  const { v } = value;
  const isError = typeof v === 'string' && ERRORS.has(v);
  return isError ? ({ error: v } as CellValue) : valueToXlsx(value);
}

/** A formula that other programs can compute, and its latest result. */
export function formulaToXlsx(formula: string, value: Value, write: FormulaTranslation): CellValue {
  const result = resultToXlsx(value);
  return { formula: write(formula), ...(result !== null && { result }) } as CellValue;
}

export function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT - CUT_MARK.length);
  return cut.replace(/[\uD800-\uDBFF]$/, '') + CUT_MARK;
}
