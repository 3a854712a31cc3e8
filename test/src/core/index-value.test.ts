import { describe, expect, it } from '@jest/globals';
import { toNumber } from '../../../src/core/fraction';
import { indexOf } from '../../../src/core/index-value';

describe('indexOf', () => {
  it('is 100 × points over the applicable maximum, exactly', () => {
    expect(indexOf(8466, 9850)).toEqual({ numerator: 846_600, denominator: 9850 });
  });

  it('does not exist where nothing applies to the unit', () => {
    expect(indexOf(0, 0)).toBeUndefined();
  });

  it('gives equal shares equal numbers', () => {
    const [a, b] = [indexOf(1, 3), indexOf(100, 300)];
    expect(a && toNumber(a)).toBe(b && toNumber(b));
  });
});
