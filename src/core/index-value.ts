/**
 * The index (chỉ số): 100 × points / applicable maximum, as an exact fraction for ranking and grading, and as the
 * nearest `number` for a cell. Equal fractions give equal numbers, because the division is the only rounding. A bonus is added
 * to the points and a penalty taken off them, never below zero, and with a ceiling no bonus lifts an index above 100.
 */
import type { Fraction } from './fraction';
import type { LeafSums } from './leaf-sum';
import type { Points } from './points';

type Sums = Omit<LeafSums, 'isProvisional'>;

/** Undefined where nothing applies to the unit, or nothing of it has points yet: an empty unit is not the worst one. */
export function indexOf(sums: Sums, hasCeiling: boolean): Fraction | undefined {
  const { applicableMaximum, scoredMaximum } = sums;
  if (scoredMaximum <= 0) return undefined;
  return { numerator: 100 * reachedBy(sums, hasCeiling), denominator: applicableMaximum };
}

/** The points themselves where nothing lies outside the maximum, whatever somebody has typed into a score cell. */
function reachedBy(sums: Sums, hasCeiling: boolean): Points {
  const { total, bonus, penalty, applicableMaximum } = sums;
  if (bonus === 0 && penalty === 0) return total;
  const reached = Math.max(0, total + bonus - penalty);
  return hasCeiling && bonus > 0 ? Math.min(reached, applicableMaximum) : reached;
}
