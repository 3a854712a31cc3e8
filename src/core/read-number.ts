/**
 * Reads one number as Vietnamese officials type it: `1.234,5`, `1.234` (thousands), `0,5`, and `0.5` where the
 * dot cannot be a thousands mark. Anything ambiguous or foreign (`1,234.5`) is no number. Signs are not read here.
 */
import { countDigitsAhead, isAtEnd, readDigits, skip, startOf, type Cursor } from './cursor';
import type { Fraction } from './fraction';
import { times, type Integer } from './integer';

/** Digits a double holds exactly; a longer number is refused rather than bent. */
const MAX_DIGITS = 15;
const ZERO = 48;
const COMMA = 44;
const DOT = 46;
const THOUSANDS = 3;

export type NumberReading = Fraction | 'notANumber' | 'tooLong';

export function readNumber(text: string): NumberReading {
  const cursor = startOf(text);
  const number = readNumberAt(cursor);
  return isAtEnd(cursor) ? number : 'notANumber';
}

/** The longest number that stands at the cursor; moves behind it. */
export function readNumberAt(cursor: Cursor): NumberReading {
  const start = cursor.at;
  const beginsWithZero = cursor.code === ZERO;
  let numerator = readDigits(cursor, 0);
  const firstDigits = cursor.at - start;
  if (firstDigits === 0) return 'notANumber';
  const mayHaveThousands = firstDigits <= THOUSANDS && !beginsWithZero;
  let marks = 0;
  while (mayHaveThousands && isThousandsMark(cursor) && skip(cursor, DOT)) {
    marks++;
    numerator = readDigits(cursor, numerator);
  }
  const decimals = countDecimals(cursor, marks > 0);
  if (decimals > 0) {
    marks++;
    skip(cursor, cursor.code);
    numerator = readDigits(cursor, numerator);
  }
  const digits = cursor.at - start - marks;
  return digits > MAX_DIGITS ? 'tooLong' : { numerator, denominator: powerOfTen(decimals) };
}

/** A dot with exactly three digits behind it. */
function isThousandsMark(cursor: Cursor): boolean {
  return cursor.code === DOT && countDigitsAhead(cursor) === THOUSANDS;
}

/** Decimals follow a comma; or a dot, where no dot has been a thousands mark. */
function countDecimals(cursor: Cursor, hasThousands: boolean): number {
  const isMark = cursor.code === COMMA || (cursor.code === DOT && !hasThousands);
  return isMark ? countDigitsAhead(cursor) : 0;
}

/** Integers of so many digits are shown as they are. */
const MAX_PLAIN = 1e15;

/**
 * The decimal number a spreadsheet shows for a cell's double: 15 significant digits, so that 0.1 + 0.2 is 0.3.
 * For finite values ≥ 0.
 */
export function fractionOfDouble(value: number): Fraction {
  if (Number.isInteger(value) && value > 0 && value < MAX_PLAIN) {
    return { numerator: value, denominator: 1 };
  }
  const [mantissa = '0', exponent = '0'] = value.toExponential(MAX_DIGITS - 1).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  if (digits === '') return { numerator: 0, denominator: 1 };
  const power = Number(exponent) - (digits.length - 1);
  return power >= 0
    ? { numerator: times(Number(digits), powerOfTen(power)), denominator: 1 }
    : { numerator: Number(digits), denominator: powerOfTen(-power) };
}

/** The powers that cells have; small ones keep the arithmetic on small integers. */
const POWERS_OF_TEN = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;
/** The last power of ten that a double holds exactly. */
const EXACT_POWER = 22;

function powerOfTen(power: number): Integer {
  const small = POWERS_OF_TEN[power];
  if (small !== undefined) return small;
  return power <= EXACT_POWER ? 10 ** power : 10n ** BigInt(power);
}
