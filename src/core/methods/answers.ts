/**
 * The two kinds of quantity a method may ask for, taken from an answer. A bare number in a cell (not text) from 0 to 1
 * counts as a percentage where a proportion is wanted, because that is how a percent cell arrives.
 */
import { compareFractions, ONE, type Fraction } from '../fraction';
import type { Answer } from '../reading';

export function proportionOf(answer: Answer): Fraction | undefined {
  if (answer.kind === 'proportion') return answer.value;
  const isPercentCell = answer.kind === 'numberCell' && compareFractions(answer.value, ONE) <= 0;
  return isPercentCell ? answer.value : undefined;
}

export function numberOf(answer: Answer): Fraction | undefined {
  return answer.kind === 'number' || answer.kind === 'numberCell' ? answer.value : undefined;
}
