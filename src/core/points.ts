/**
 * Points are whole numbers of 10⁻ᵈ, d being the round's decimals, so that sums of published leaves are
 * exactly the published totals. This file converts between points, fractions and cell numbers; it adds nothing up.
 */
import { roundToUnits, type Fraction } from './fraction';
import { times } from './integer';

/** A whole number of 10⁻ᵈ points. */
export type Points = number;

/** How many decimals a round's scores may have. */
export const MAX_DECIMALS = 4;

const SCALES = [1, 10, 100, 1_000, 10_000] as const;

/** 10ᵈ for d from 0 to `MAX_DECIMALS`. */
export function scaleOf(decimals: number): number {
  const scale = SCALES[decimals];
  if (scale === undefined) throw new RangeError(`decimals must be 0 to 4, not ${decimals}`);
  return scale;
}

/** The one rounding of a leaf: half up, to the round's decimals. */
export function roundToPoints(value: Fraction, decimals: number): Points {
  return roundToUnits(value, scaleOf(decimals));
}

/** Points as the number a cell holds: 8466 at two decimals is 84.66. */
export function pointsToNumber(points: Points, decimals: number): number {
  return points / scaleOf(decimals);
}

/** The value in points where it has no more than the round's decimals, otherwise undefined. */
export function exactPoints(value: Fraction, decimals: number): Points | undefined {
  const points = roundToPoints(value, decimals);
  const isExact = times(points, value.denominator) === times(value.numerator, scaleOf(decimals));
  return isExact ? points : undefined;
}

export function pointsToFraction(points: Points, decimals: number): Fraction {
  return { numerator: points, denominator: scaleOf(decimals) };
}
