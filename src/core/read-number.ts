/**
 * Reads one number as Vietnamese officials type it: `1.234,5`, `1.234` (thousands), `0,5`, and `0.5` where the
 * dot cannot be a thousands mark. Anything ambiguous or foreign (`1,234.5`) is no number. Signs are not read here.
 */
import type { Fraction } from './fraction';
import { times, type Integer } from './integer';

const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,(\d+))?$/;
const COMMA = /^\d+(?:,(\d+))?$/;
const DOT = /^\d+\.(\d+)$/;

/** Digits a double holds exactly; a longer number is refused rather than bent. */
const MAX_DIGITS = 15;

export type NumberReading = Fraction | 'notANumber' | 'tooLong';

export function readNumber(text: string): NumberReading {
  const match = COMMA.exec(text) ?? GROUPED.exec(text) ?? DOT.exec(text);
  if (match === null) return 'notANumber';
  const digits = text.replace(/[.,]/g, '');
  if (digits.length > MAX_DIGITS) return 'tooLong';
  return { numerator: Number(digits), denominator: 10 ** (match[1]?.length ?? 0) };
}

/**
 * The decimal number a spreadsheet shows for a cell's double: 15 significant digits, so that 0.1 + 0.2 is 0.3.
 * For finite values ≥ 0.
 */
export function fractionOfDouble(value: number): Fraction {
  const [mantissa = '0', exponent = '0'] = value.toExponential(MAX_DIGITS - 1).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  if (digits === '') return { numerator: 0, denominator: 1 };
  const power = Number(exponent) - (digits.length - 1);
  return power >= 0
    ? { numerator: times(Number(digits), powerOfTen(power)), denominator: 1 }
    : { numerator: Number(digits), denominator: powerOfTen(-power) };
}

/** The last power of ten that a double holds exactly. */
const EXACT_POWER = 22;

function powerOfTen(power: number): Integer {
  return power <= EXACT_POWER ? 10 ** power : 10n ** BigInt(power);
}
