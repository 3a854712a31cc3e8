/**
 * The sign of a maximum: `+3` is a bonus of up to 3 points outside the maximum of the set, `−3` a penalty of up to 3, and a
 * maximum without a sign is part of the whole. Here the sign is read; the number behind it is `rule.ts`'s.
 */
export type Sign = 'none' | 'bonus' | 'penalty';

/** Outside the maximum, in the order in which they are told. */
export type Outside = Exclude<Sign, 'none'>;
export const OUTSIDE: readonly Outside[] = ['bonus', 'penalty'];

/** What stands in front of the number as we write it. */
export const SIGN_MARK: Readonly<Record<Sign, string>> = {
  none: '',
  bonus: '+',
  penalty: '\u2212',
};

/** Minus, hyphen and dashes are one, as keyboards and programs write them; an apostrophe is what kept a text from being a number. */
const SIGNED = /^'?\s*([+\uff0b\-\u2212\u2010-\u2015\uff0d])\s*(?=\d)/;

/** A maximum as typed, and what is left of it behind the sign. */
export function readSign(text: string): { readonly sign: Sign; readonly rest: string } {
  const [whole = '', mark] = SIGNED.exec(text) ?? [];
  if (mark === undefined) return { sign: 'none', rest: text };
  return {
    sign: mark === '+' || mark === '\uff0b' ? 'bonus' : 'penalty',
    rest: text.slice(whole.length),
  };
}

/** Of a maximum as a cell holds it: a number below zero is a penalty that a spreadsheet has read before us. */
export function signOf(cell: unknown): Sign {
  if (typeof cell === 'number') return cell < 0 ? 'penalty' : 'none';
  return typeof cell === 'string' ? readSign(cell.trim()).sign : 'none';
}

/** A maximum as a criteria table has it: a number, or a text with its sign. */
export function maximumCell(maximum: number, sign: Sign = 'none'): number | string {
  return sign === 'none' ? maximum : `${SIGN_MARK[sign]}${String(maximum).replace('.', ',')}`;
}
