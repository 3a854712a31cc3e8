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
import { readNumber } from '../read-number';
import type { Interval } from './interval';

type Relation = 'atLeast' | 'atMost' | 'above' | 'below' | 'equals';

export interface Goal {
  readonly relation: Relation;
  readonly value: Fraction;
  readonly text: string;
}

const SIGNS: Readonly<Record<string, Relation>> = {
  '≥': 'atLeast',
  '>=': 'atLeast',
  '≤': 'atMost',
  '<=': 'atMost',
  '>': 'above',
  '<': 'below',
  '=': 'equals',
};
const GOAL = /^(>=|<=|[≥≤><=])?\s*([\d.,]+)\s*(%?)$/;

/** Undefined where the text is no target for rows of this kind. */
export function readGoal(
  text: string,
  isRate: boolean,
  better: 'high' | 'low' | undefined,
): Goal | undefined {
  const [, sign, digits = '', percent] = GOAL.exec(text) ?? [];
  const number = readNumber(digits);
  if (typeof number === 'string' || (percent === '%') !== isRate) return undefined;
  const usual = { high: 'atLeast', low: 'atMost' } as const;
  const unsigned = better === undefined ? 'equals' : usual[better];
  const relation = sign === undefined ? unsigned : (SIGNS[sign] ?? 'equals');
  return { relation, value: isRate ? divide(number, HUNDRED) : number, text };
}

/** Undefined where it cannot be told. */
export function meetsGoal(
  { least, most }: Interval,
  { relation, value }: Goal,
): boolean | undefined {
  const least0 = least === undefined ? -1 : compareFractions(least, value);
  const most0 = most === undefined ? 1 : compareFractions(most, value);
  return decided(
    holds(relation, least0),
    holds(relation, most0),
    least0 < 0 && most0 > 0,
    relation,
  );
}

function holds(relation: Relation, order: number): boolean {
  switch (relation) {
    case 'atLeast':
      return order >= 0;
    case 'above':
      return order > 0;
    case 'atMost':
      return order <= 0;
    case 'below':
      return order < 0;
    case 'equals':
      return order === 0;
  }
}

/** Both ends the same, and for an exact number nothing else between them. */
function decided(atLeast: boolean, atMost: boolean, isAround: boolean, relation: Relation) {
  const isSame = atLeast === atMost && !(relation === 'equals' && isAround);
  return isSame ? atLeast : undefined;
}

/** How far from it, whichever side. */
export function distanceTo(value: Fraction, goal: Goal): Fraction {
  return subtract(larger(value, goal.value), smaller(value, goal.value));
}
