// One cell of Univer <-> one value of Google's Range.getValues/setValues. Blank is '', booleans and dates are
// themselves, errors are Google's texts. Source: Google, Range.getValue, Range.setValues.
import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { isDateFormat } from './number-format';
import { dateFromSerial } from './serial-date';

const BOOLEAN: number = CellValueType.BOOLEAN;

export type CellValue = string | number | boolean | Date;

/** What a cell shows: its stored content, or the result that a formula elsewhere spills into it. */
export interface HeldCell {
  readonly v?: ICellData['v'];
  readonly t?: number | ICellData['t'];
  readonly p?: ICellData['p'];
}

/** What Google shows where a custom function has not answered yet. */
export const COMPUTING = 'Loading...';

/** Univer says #SPILL! where Sheets says #REF!. */
export function readableError(error: string): string {
  return error === '#SPILL!' ? '#REF!' : error;
}

export function cellValue(cell: HeldCell | undefined, pattern: string | undefined): CellValue {
  if (cell?.v === undefined || cell.v === null) return richText(cell);
  const { v, t } = cell;
  if (t === BOOLEAN) return v === true || v === 1 || v === '1';
  if (typeof v === 'number') return isDateFormat(pattern) ? dateFromSerial(v) : v;
  return typeof v === 'string' ? readableError(v) : v;
}

/** A cell edited in the page may hold its text as a small document. */
function richText(cell: HeldCell | undefined): string {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
}

/** Everything a cell's content consists of, so that nothing of the former content stays behind. */
const NOTHING = { f: null, si: null, p: null, v: null, t: null } as const;

export const BLANK_CELL: ICellData = NOTHING;

export function textCell(text: string): ICellData {
  return { ...NOTHING, v: text, t: CellValueType.STRING };
}

export function numberCell(value: number): ICellData {
  return { ...NOTHING, v: value, t: CellValueType.NUMBER };
}

export function booleanCell(value: boolean): ICellData {
  return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}

/** `formula` in Univer's form, with its `=`. */
export function formulaCell(formula: string): ICellData {
  return { ...NOTHING, f: formula };
}
