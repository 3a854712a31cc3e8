/** The exact mean of fractions; rounding it is the caller's. */
import { ZERO, type Fraction } from './fraction';
import { minus, times, type Integer } from './integer';

/** Undefined where there is none. */
export function meanOf(values: readonly Fraction[]): Fraction | undefined {
  if (values.length === 0) return undefined;
  const sum = values.reduce(add, ZERO);
  return { numerator: sum.numerator, denominator: times(sum.denominator, values.length) };
}

/** Equal denominators, the normal case, stay as they are and keep the numbers small. */
function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return { numerator: plus(a.numerator, b.numerator), denominator: a.denominator };
  }
  return {
    numerator: plus(times(a.numerator, b.denominator), times(b.numerator, a.denominator)),
    denominator: times(a.denominator, b.denominator),
  };
}

function plus(a: Integer, b: Integer): Integer {
  return minus(a, times(b, -1));
}
