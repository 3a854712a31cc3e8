import { describe, expect, it } from '@jest/globals';
import { toNumber } from '../../../src/core/fraction';
import { indexOf } from '../../../src/core/index-value';

const sums = (total: number, applicableMaximum: number, scoredMaximum = applicableMaximum) => ({
  ...{ total, applicableMaximum, scoredMaximum, bonus: 0, penalty: 0 },
});

describe('indexOf', () => {
  it('is 100 × points over the applicable maximum, exactly', () => {
    expect(indexOf(sums(8466, 9850), true)).toEqual({ numerator: 846_600, denominator: 9850 });
  });

  it('does not exist where nothing applies to the unit', () => {
    expect(indexOf(sums(0, 0), true)).toBeUndefined();
  });

  it('does not exist while nothing of the unit has points: an empty unit is not the worst one', () => {
    expect(indexOf(sums(0, 100, 0), true)).toBeUndefined();
    expect(indexOf(sums(0, 100, 1), true)).toEqual({ numerator: 0, denominator: 100 });
  });

  it('gives equal shares equal numbers', () => {
    const [a, b] = [indexOf(sums(1, 3), true), indexOf(sums(100, 300), true)];
    expect(a && toNumber(a)).toBe(b && toNumber(b));
  });

  const outside = (total: number, bonus: number, penalty: number, maximum = 10_000) => ({
    ...{ ...sums(total, maximum), bonus, penalty },
  });
  const valueOf = (given: Parameters<typeof indexOf>[0], hasCeiling = true) => {
    const index = indexOf(given, hasCeiling);
    return index && toNumber(index);
  };

  it('adds a bonus and takes off a penalty, over the maximum without them', () => {
    expect(valueOf(outside(9650, 200, 0))).toBe(98.5);
    expect(valueOf(outside(9650, 300, 250))).toBe(97);
    expect(valueOf(outside(7160, 200, 0, 8000))).toBe(92);
  });

  it('stops at 100 where a bonus would lift it higher, unless there is no ceiling', () => {
    expect(valueOf(outside(9900, 300, 0))).toBe(100);
    expect(valueOf(outside(9900, 300, 0), false)).toBe(102);
  });

  it('does not fall below 0', () => {
    expect(valueOf(outside(100, 0, 300))).toBe(0);
  });

  it('leaves points alone that somebody has typed above the maximum: only a bonus is capped', () => {
    expect(valueOf(outside(10_300, 0, 0))).toBe(103);
  });
});
