import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareFractions, type Fraction } from '../../../src/core/fraction';
import { meanOf } from '../../../src/core/mean';

const fraction = (numerator: number, denominator: number): Fraction => ({ numerator, denominator });

describe('meanOf', () => {
  it('is exact where doubles are not', () => {
    const mean = meanOf([fraction(1, 10), fraction(2, 10), fraction(1, 3)]);
    expect(mean && compareFractions(mean, fraction(19, 90))).toBe(0);
  });

  it('of nothing is nothing', () => {
    expect(meanOf([])).toBeUndefined();
  });

  it('agrees with BigInt arithmetic, however many denominators meet', () => {
    const values = fc.array(fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 10_000 })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(values, (pairs) => {
        const common = pairs.reduce((product, [, b]) => product * BigInt(b), 1n);
        const sum = pairs.reduce((total, [a, b]) => total + (BigInt(a) * common) / BigInt(b), 0n);
        const mean = meanOf(pairs.map(([a, b]) => fraction(a, b)));
        const expected = { numerator: sum, denominator: common * BigInt(pairs.length) };
        expect(mean && compareFractions(mean, expected)).toBe(0);
      }),
    );
  });
});
