/**
 * The index (chỉ số): 100 × points / applicable maximum, as an exact fraction for ranking and grading, and as the
 * nearest `number` for a cell. Equal fractions give equal numbers, because the division is the only rounding.
 */
import type { Fraction } from './fraction';
import type { Points } from './points';

/** Undefined where nothing applies to the unit. */
export function indexOf(total: Points, applicableMaximum: Points): Fraction | undefined {
  return applicableMaximum > 0
    ? { numerator: 100 * total, denominator: applicableMaximum }
    : undefined;
}
