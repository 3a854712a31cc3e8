import { describe, expect, it } from '@jest/globals';
import {
  compareFractions,
  larger,
  meanOf,
  ONE,
  roundToUnits,
  smaller,
  subtract,
  toNumber,
  ZERO,
} from '../../../src/core/fraction';

const half = { numerator: 1, denominator: 2 };
const fractionOf = (numerator: number, denominator: number) => ({ numerator, denominator });
const twoQuarters = { numerator: 2, denominator: 4 };

describe('compareFractions', () => {
  it('compares quantities, not terms', () => {
    expect(compareFractions(half, twoQuarters)).toBe(0);
    expect(compareFractions(half, ONE)).toBeLessThan(0);
    expect(compareFractions(ONE, half)).toBeGreaterThan(0);
  });

  it('tells apart what doubles cannot', () => {
    const a = { numerator: 999_999_999_999_998, denominator: 999_999_999_999_999 };
    const b = { numerator: 999_999_999_999_997, denominator: 999_999_999_999_998 };
    expect(compareFractions(a, b)).toBe(1);
  });
});

describe('subtract', () => {
  it('stops at nothing: points are never negative', () => {
    expect(subtract(half, ONE)).toEqual(ZERO);
    expect(toNumber(subtract(ONE, half))).toBe(0.5);
  });
});

describe('smaller and larger', () => {
  it('choose by quantity', () => {
    expect(smaller(ONE, half)).toBe(half);
    expect(larger(half, ONE)).toBe(ONE);
  });
});

describe('roundToUnits', () => {
  it('rounds half up', () => {
    expect(roundToUnits({ numerator: 1, denominator: 8 }, 100)).toBe(13);
    expect(roundToUnits({ numerator: 1, denominator: 3 }, 100)).toBe(33);
  });
});

describe('meanOf', () => {
  it('is exact where doubles are not', () => {
    const mean = meanOf([fractionOf(1, 10), fractionOf(2, 10), fractionOf(1, 3)]);
    expect(mean && compareFractions(mean, fractionOf(19, 90))).toBe(0);
  });

  it('of nothing is nothing', () => {
    expect(meanOf([])).toBeUndefined();
  });
});
