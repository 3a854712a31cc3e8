/**
 * How points are rounded, as a locality declares it: to which step, half up or cut off, each row or the total alone. Rounding
 * happens once: where the total is rounded, rows keep the finest grid that there is.
 */
import { compareFractions, type Fraction } from './fraction';
import { divideDown, divideHalfUp, times } from './integer';
import { MAX_DECIMALS, pointsToFraction, scaleOf, type Points } from './points';

export interface Rounding {
  /** In points of the round's decimals: 25 is 0,25 at two. */
  readonly step: Points;
  /** Cut off instead of half up. */
  readonly isDown: boolean;
  /** The total is rounded, and no row. */
  readonly ofTotal: boolean;
}

/** Half up, each row, to the round's decimals. */
export const USUAL_ROUNDING: Rounding = { step: 1, isDown: false, ofTotal: false };

/** Of the points that rows, and sums of rows, are counted in. */
export function rowDecimals(decimals: number, { ofTotal }: Rounding = USUAL_ROUNDING): number {
  return ofTotal ? MAX_DECIMALS : decimals;
}

/** The one rounding of a row. What earns the maximum has it, be it no multiple of the step; nothing has more. */
export function roundRow(
  earned: Fraction,
  maximum: Points,
  decimals: number,
  { step, isDown, ofTotal }: Rounding,
): Points {
  if (ofTotal) return roundToStep(earned, scaleOf(MAX_DECIMALS), { step: 1, isDown: false });
  const limit = pointsToFraction(maximum, decimals);
  if (compareFractions(earned, limit) >= 0) return maximum;
  return Math.min(maximum, roundToStep(earned, scaleOf(decimals), { step, isDown }));
}

/** Of a sum of rows, to points of the round's decimals; the same of what earns its maximum. */
export function roundTotal(
  sum: Points,
  maximum: Points,
  decimals: number,
  rounding: Rounding,
): Points {
  if (!rounding.ofTotal || sum >= maximum) return sum;
  const exact = pointsToFraction(sum, MAX_DECIMALS);
  const fine = scaleOf(MAX_DECIMALS) / scaleOf(decimals);
  return Math.min(maximum, fine * roundToStep(exact, scaleOf(decimals), rounding));
}

/** A value, an index among them, in units of 1/scale. */
export function roundToStep(
  { numerator, denominator }: Fraction,
  scale: number,
  { step, isDown }: Omit<Rounding, 'ofTotal'>,
): number {
  const [scaled, parts] = [times(numerator, scale), times(denominator, step)];
  return step * (isDown ? divideDown : divideHalfUp)(scaled, parts);
}
