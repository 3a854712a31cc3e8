/**
 * Exact fractions, non-negative but on the way to a value: what a typed number, percentage or ratio is before it becomes points.
 * Nothing here rounds; rounding to points happens once, in `roundToPoints`.
 */
import { divideHalfUp, minus, times, type Integer } from './integer';

export interface Fraction {
  readonly numerator: Integer;
  /** Greater than zero. */
  readonly denominator: Integer;
}

/**
 * The first of all fractions has a `bigint`, so that the engine lays all of them out alike. Where the first large number comes
 * only in the middle of a round, fractions made before are slow from then on: a third of a large round's time, measured.
 */
const LARGE: Fraction = { numerator: 1n, denominator: 1n };
export const ONE: Fraction = { numerator: Number(LARGE.numerator), denominator: 1 };
export const ZERO: Fraction = { numerator: 0, denominator: 1 };
export const HUNDRED: Fraction = { numerator: 100, denominator: 1 };

/** Below zero where a < b, zero where equal, above zero where a > b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const isShared = a.denominator === b.denominator;
  const left = isShared ? a.numerator : times(a.numerator, b.denominator);
  const right = isShared ? b.numerator : times(b.numerator, a.denominator);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: times(a.numerator, b.numerator),
    denominator: times(a.denominator, b.denominator),
  };
}

/** a / b for b > 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator, denominator: b.numerator };
  }
  return {
    numerator: times(a.numerator, b.denominator),
    denominator: times(a.denominator, b.numerator),
  };
}

/** a − b, or zero where b is larger: points are never negative. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  const difference = minusSigned(a, b);
  return difference.numerator > 0 ? difference : ZERO;
}

/** a − b, below zero where b is larger: for steps on the way to a value that is not. */
export function minusSigned(a: Fraction, b: Fraction): Fraction {
  const isShared = a.denominator === b.denominator;
  if (isShared) return { numerator: minus(a.numerator, b.numerator), denominator: a.denominator };
  return {
    numerator: minus(times(a.numerator, b.denominator), times(b.numerator, a.denominator)),
    denominator: times(a.denominator, b.denominator),
  };
}

/** The exact mean; undefined where there is none. */
export function meanOf(values: readonly Fraction[]): Fraction | undefined {
  if (values.length === 0) return undefined;
  const { numerator, denominator } = values.reduce(add, ZERO);
  return { numerator, denominator: times(denominator, values.length) };
}

/** Equal denominators, the normal case, stay as they are and keep the numbers small. */
export function add(a: Fraction, b: Fraction): Fraction {
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

export function smaller(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) >= 0 ? a : b;
}

/** The nearest `number`; for display and for ratios handed to a cell, never for sums or ranks. */
export function toNumber(value: Fraction): number {
  return Number(value.numerator) / Number(value.denominator);
}

/** value in units of 1/scale, rounded half up. */
export function roundToUnits(value: Fraction, scale: number): number {
  return divideHalfUp(times(value.numerator, scale), value.denominator);
}
