/**
 * The index (chỉ số): 100 × points / applicable maximum, as an exact fraction for ranking and grading, and as the
 * nearest `number` for a cell. Equal fractions give equal numbers, because the division is the only rounding.
 */
import type { Fraction } from './fraction';
import type { LeafSums } from './leaf-sum';

type Sums = Pick<LeafSums, 'total' | 'applicableMaximum' | 'scoredMaximum'>;

/** Undefined where nothing applies to the unit, or nothing of it has points yet: an empty unit is not the worst one. */
export function indexOf({ total, applicableMaximum, scoredMaximum }: Sums): Fraction | undefined {
  return scoredMaximum > 0 ? { numerator: 100 * total, denominator: applicableMaximum } : undefined;
}
