/** However points are rounded: once, monotone, within the maximum; the usual way is the round's decimals and nothing else. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roundToPoints } from '../../../src/core/points';
import { roundRow, roundTotal, USUAL_ROUNDING } from '../../../src/core/rounding';

const MAXIMUM = 137;
const rounding = fc.record({
  step: fc.constantFrom(1, 5, 25, 50, 100),
  isDown: fc.boolean(),
  ofTotal: fc.constant(false),
});
const earned = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
  .filter(([a, b]) => a * 100 <= MAXIMUM * b)
  .map(([numerator, denominator]) => ({ numerator, denominator }));
const value = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  (100 * numerator) / denominator;

describe('roundRow', () => {
  it('gives a multiple of the step or the maximum, no further away than the step', () => {
    fc.assert(
      fc.property(earned, rounding, (points, how) => {
        const rounded = roundRow(points, MAXIMUM, 2, how);
        expect(rounded % how.step === 0 || rounded === MAXIMUM).toBe(true);
        expect(rounded).toBeLessThanOrEqual(MAXIMUM);
        expect(Math.abs(rounded - value(points))).toBeLessThan(
          how.isDown ? how.step : how.step / 2 + 1e-9,
        );
        if (how.isDown) expect(rounded).toBeLessThanOrEqual(value(points) + 1e-9);
      }),
    );
  });

  it('never turns more into less, and gives all to whom all is due', () => {
    fc.assert(
      fc.property(earned, earned, rounding, (a, b, how) => {
        const [less, more] = value(a) <= value(b) ? [a, b] : [b, a];
        expect(roundRow(less, MAXIMUM, 2, how)).toBeLessThanOrEqual(
          roundRow(more, MAXIMUM, 2, how),
        );
      }),
    );
    expect(
      roundRow({ numerator: MAXIMUM, denominator: 100 }, MAXIMUM, 2, {
        step: 50,
        isDown: true,
        ofTotal: false,
      }),
    ).toBe(MAXIMUM);
  });

  it('is half up to the decimals where nothing is declared', () => {
    fc.assert(
      fc.property(earned, (points) => {
        expect(roundRow(points, MAXIMUM, 2, USUAL_ROUNDING)).toBe(roundToPoints(points, 2));
      }),
    );
  });
});

describe('roundTotal', () => {
  const ofTotal = { step: 1, isDown: false, ofTotal: true };

  it('rounds the sum of rows of four decimals, once', () => {
    expect(roundTotal(9999, 30_000, 2, ofTotal)).toBe(10_000);
    expect(roundTotal(9999, 30_000, 2, { ...ofTotal, isDown: true })).toBe(9900);
    expect(roundTotal(12_345, 30_000, 2, { ...ofTotal, step: 50 })).toBe(10_000);
    expect(roundTotal(12_345, 12_345, 2, ofTotal)).toBe(12_345);
    expect(roundTotal(9999, 30_000, 2, USUAL_ROUNDING)).toBe(9999);
  });
});
