import { describe, expect, it } from '@jest/globals';
import {
  exactPoints,
  pointsToFraction,
  pointsToNumber,
  roundToPoints,
  scaleOf,
} from '../../../src/core/points';

const third = { numerator: 1, denominator: 3 };

describe('scaleOf', () => {
  it('is a power of ten for 0 to 4 decimals', () => {
    expect([0, 1, 2, 3, 4].map(scaleOf)).toEqual([1, 10, 100, 1000, 10_000]);
  });

  it.each([-1, 5, 1.5])('refuses %d decimals: a programming error', (decimals) => {
    expect(() => scaleOf(decimals)).toThrow(RangeError);
  });
});

describe('roundToPoints', () => {
  it.each([
    [0, 0],
    [2, 33],
    [4, 3333],
  ])('gives 1/3 at %i decimals as %i', (decimals, points) => {
    expect(roundToPoints(third, decimals)).toBe(points);
  });
});

describe('exactPoints', () => {
  it('takes what lies on the grid and nothing else', () => {
    expect(exactPoints({ numerator: 15, denominator: 10 }, 2)).toBe(150);
    expect(exactPoints({ numerator: 125, denominator: 1000 }, 2)).toBeUndefined();
    expect(exactPoints(third, 4)).toBeUndefined();
  });
});

describe('pointsToNumber', () => {
  it('is the cell number nearest to the points', () => {
    expect(pointsToNumber(8466, 2)).toBe(84.66);
    expect(pointsToNumber(30, 2)).toBe(0.3);
  });
});

describe('pointsToFraction', () => {
  it('is the points over their scale', () => {
    expect(pointsToFraction(8466, 2)).toEqual({ numerator: 8466, denominator: 100 });
  });
});
