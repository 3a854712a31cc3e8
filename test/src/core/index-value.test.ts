import { describe, expect, it } from '@jest/globals';
import { toNumber } from '../../../src/core/fraction';
import { indexOf } from '../../../src/core/index-value';

const sums = (total: number, applicableMaximum: number, scoredMaximum = applicableMaximum) => ({
  ...{ total, applicableMaximum, scoredMaximum },
});

describe('indexOf', () => {
  it('is 100 × points over the applicable maximum, exactly', () => {
    expect(indexOf(sums(8466, 9850))).toEqual({ numerator: 846_600, denominator: 9850 });
  });

  it('does not exist where nothing applies to the unit', () => {
    expect(indexOf(sums(0, 0))).toBeUndefined();
  });

  it('does not exist while nothing of the unit has points: an empty unit is not the worst one', () => {
    expect(indexOf(sums(0, 100, 0))).toBeUndefined();
    expect(indexOf(sums(0, 100, 1))).toEqual({ numerator: 0, denominator: 100 });
  });

  it('gives equal shares equal numbers', () => {
    const [a, b] = [indexOf(sums(1, 3)), indexOf(sums(100, 300))];
    expect(a && toNumber(a)).toBe(b && toNumber(b));
  });
});
