/**
 * What a figure may be: everything from `least` to `most`, both included. A statement is wrong only where no number of one
 * side can be one of the other. Exact fractions throughout; a blank is anything from zero on, never zero.
 */
import { add, compareFractions, divide, minusSigned, ZERO, type Fraction } from '../fraction';

export interface Interval {
  /** Undefined: without end. */
  readonly least: Fraction | undefined;
  readonly most: Fraction | undefined;
}

/** Of a figure that nobody has stated. */
export const ANY: Interval = { least: ZERO, most: undefined };
export const NOTHING: Interval = exactly(ZERO);

export function exactly(value: Fraction): Interval {
  return { least: value, most: value };
}

/** The one value; undefined where there may be several. */
export function valueIn({ least, most }: Interval): Fraction | undefined {
  return least === most ? least : undefined;
}

/** a + b, or a − b. */
export function addInterval(a: Interval, b: Interval, isMinus: boolean): Interval {
  const combine = isMinus ? minusSigned : add;
  const [one, other] = [valueIn(a), valueIn(b)];
  if (one !== undefined && other !== undefined) return exactly(combine(one, other));
  const both = (x: Fraction | undefined, y: Fraction | undefined) =>
    x === undefined || y === undefined ? undefined : combine(x, y);
  return isMinus
    ? { least: both(a.least, b.most), most: both(a.most, b.least) }
    : { least: both(a.least, b.least), most: both(a.most, b.most) };
}

/** a / b of what is not below zero; anything where b may be zero only. */
export function quotient(a: Interval, b: Interval): Interval {
  if (b.most !== undefined && isZero(b.most)) return ANY;
  const least = a.least === undefined || b.most === undefined ? ZERO : divide(a.least, b.most);
  const isOpen = a.most === undefined || b.least === undefined || b.least.numerator <= 0;
  return { least, most: isOpen ? undefined : divide(a.most, b.least) };
}

/** Every a is less than every b. */
export function isBelow(a: Interval, b: Interval): boolean {
  return a.most !== undefined && b.least !== undefined && compareFractions(a.most, b.least) < 0;
}

export function areDisjoint(a: Interval, b: Interval): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

export function isZero({ numerator }: Fraction): boolean {
  return numerator === 0 || numerator === 0n;
}
