/** Fractions against BigInt arithmetic done here, with numerators far beyond what a double holds. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareFractions,
  divide,
  larger,
  meanOf,
  multiply,
  roundToUnits,
  smaller,
  subtract,
  type Fraction,
} from '../../../src/core/fraction';

const digits15 = 999_999_999_999_999;
const fraction: fc.Arbitrary<Fraction> = fc.record({
  numerator: fc.oneof(fc.nat(100), fc.nat(digits15)),
  denominator: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: digits15 })),
});

const cross = (a: Fraction, b: Fraction) =>
  [
    BigInt(a.numerator) * BigInt(b.denominator),
    BigInt(b.numerator) * BigInt(a.denominator),
  ] as const;

/** Equal as quantities, whatever their terms. */
function isEqual(a: Fraction, b: Fraction): boolean {
  const [left, right] = cross(a, b);
  return left === right;
}

describe('compareFractions', () => {
  it('agrees with BigInt', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const [left, right] = cross(a, b);
        expect(compareFractions(a, b)).toBe(left < right ? -1 : Number(left > right));
      }),
    );
  });
});

describe('fraction arithmetic', () => {
  it('multiplying and dividing by the same is the identity', () => {
    const aboveZero = fraction.filter(({ numerator }) => numerator > 0);
    fc.assert(
      fc.property(fraction, aboveZero, (a, b) => {
        expect(isEqual(divide(multiply(a, b), b), a)).toBe(true);
      }),
    );
  });

  it('larger minus smaller is the distance, smaller minus larger is nothing', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const distance = subtract(larger(a, b), smaller(a, b));
        const [left, right] = cross(a, b);
        const exact = {
          numerator: left > right ? left - right : right - left,
          denominator: BigInt(a.denominator) * BigInt(b.denominator),
        };
        expect(isEqual(distance, exact)).toBe(true);
        expect(subtract(smaller(a, b), larger(a, b)).numerator).toBe(0);
      }),
    );
  });
});

describe('roundToUnits', () => {
  it('rounds half up, exactly', () => {
    const small = fraction.filter(({ numerator, denominator }) => numerator <= denominator);
    fc.assert(
      fc.property(small, fc.constantFrom(1, 10, 100, 1000, 10_000), (value, scale) => {
        const numerator = BigInt(value.numerator) * BigInt(scale);
        const denominator = BigInt(value.denominator);
        const halfUp = (2n * numerator + denominator) / (2n * denominator);
        expect(roundToUnits(value, scale)).toBe(Number(halfUp));
      }),
    );
  });
});

describe('meanOf', () => {
  it('agrees with BigInt arithmetic, however many denominators meet', () => {
    const values = fc.array(fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 10_000 })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(values, (pairs) => {
        const common = pairs.reduce((product, [, b]) => product * BigInt(b), 1n);
        const sum = pairs.reduce((total, [a, b]) => total + (BigInt(a) * common) / BigInt(b), 0n);
        const mean = meanOf(pairs.map(([a, b]) => ({ numerator: a, denominator: b })));
        const expected = { numerator: sum, denominator: common * BigInt(pairs.length) };
        expect(mean && compareFractions(mean, expected)).toBe(0);
      }),
    );
  });
});
