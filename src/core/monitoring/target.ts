/**
 * What an indicator should reach (`≥50%`, `100%`, `0`) and whether a figure does: by exact fractions, told only where every
 * reading of the figure gives the same answer. What is better, more or less, decides for a target without a sign.
 */
import {
  compareFractions,
  divide,
  HUNDRED,
  larger,
  smaller,
  subtract,
  type Fraction,
} from '../fraction';
import { compares, SIGN_OF, type ComparisonSign } from '../conditions/condition';
import { readNumber } from '../read-number';
import type { Interval } from './interval';

export interface Goal {
  readonly sign: ComparisonSign;
  readonly value: Fraction;
  readonly text: string;
}

const GOAL = /^(>=|<=|[≥≤><=])?\s*([\d.,]+)\s*(%?)$/;

/** Undefined where the text is no target for rows of this kind. */
export function readGoal(
  text: string,
  isRate: boolean,
  better: 'high' | 'low' | undefined,
): Goal | undefined {
  const [, typed, digits = '', percent] = GOAL.exec(text) ?? [];
  const number = readNumber(digits);
  if (typeof number === 'string' || (percent === '%') !== isRate) return undefined;
  const usual = { high: '≥', low: '≤' } as const;
  const unsigned = better === undefined ? '=' : usual[better];
  const sign = typed === undefined ? unsigned : (SIGN_OF[typed] ?? '=');
  return { sign, value: isRate ? divide(number, HUNDRED) : number, text };
}

/** Undefined where it cannot be told. */
export function meetsGoal({ least, most }: Interval, { sign, value }: Goal): boolean | undefined {
  const least0 = least === undefined ? -1 : compareFractions(least, value);
  const most0 = most === undefined ? 1 : compareFractions(most, value);
  const isAround = least0 < 0 && most0 > 0;
  const isMet = compares(least0, sign);
  // Both ends the same, and for an exact number nothing else between them.
  return isMet === compares(most0, sign) && !(sign === '=' && isAround) ? isMet : undefined;
}

/** How far from it, whichever side. */
export function distanceTo(value: Fraction, goal: Goal): Fraction {
  return subtract(larger(value, goal.value), smaller(value, goal.value));
}
