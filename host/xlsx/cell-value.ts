// The value of a cell between Univer's form and that of a plain workbook. Text is always text, whatever it begins with:
// a typed `=1+1` that is text here never becomes a formula there.
// Source: @univerjs/core 0.25.1, ICellData; ECMA-376 part 1, 18.18.11 (error values).
import type { ICellData } from '@univerjs/core';
import type { CellValue } from '../../xlsx/workbook';
import { BOOLEAN, NUMBER, TEXT } from './univer-values';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** Of a cell, or of one that a formula spilled into. */
interface Value {
  readonly v?: ICellData['v'];
  readonly t?: ICellData['t'] | number;
  /** Rich text, of which only the letters go into the file. */
  readonly p?: ICellData['p'];
}

/** A typed value; undefined for none. */
export function typedValue({ v: plain, t, p }: Value): CellValue | undefined {
  const v = plain ?? lettersOf(p);
  if (v === '' || v === undefined) return undefined;
  if (t === BOOLEAN) return v === 1 || v === true || v === 'TRUE' || v === '1';
  return typeof v === 'string' && isNumberText(v, t) ? Number(v) : v;
}

function lettersOf(richText: Value['p']): string | undefined {
  return richText?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** Univer marks some numbers as numbers but stores them as text. */
function isNumberText(v: string, t: Value['t']): boolean {
  return t === NUMBER && v.trim() !== '' && Number.isFinite(Number(v));
}

/** The value that a formula gave: errors are errors. */
export function resultValue(value: Value): CellValue | undefined {
  const { v } = value;
  return typeof v === 'string' && ERRORS.has(v) ? { error: v } : typedValue(value);
}

/** As Univer keeps it; errors are texts there. */
export function toUniverValue(value: CellValue | undefined): ICellData {
  switch (typeof value) {
    case 'undefined':
      return {};
    case 'boolean':
      return { v: value ? 1 : 0, t: BOOLEAN };
    case 'number':
      return { v: value, t: NUMBER };
    default:
      return { v: typeof value === 'object' ? value.error : value, t: TEXT };
  }
}
