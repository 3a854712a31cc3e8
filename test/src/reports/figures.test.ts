import { describe, expect, it, test } from '@jest/globals';
import { averageIndex, figuresOf } from '../../../src/reports/figures';
import { SMALL_REPORT } from '../../golden/small-report';
import { TWO_DECIMALS } from '../../helpers/two-decimals';

const { points, sum, short, fixed } = figuresOf(TWO_DECIMALS);

describe('figuresOf', () => {
  it('adds numbers of cells exactly', () => {
    expect(sum([0.1, 0.2, 4.84, 1.005, -0.1])).toBe(605);
    expect(sum([])).toBe(0);
  });

  test.each([
    [84.66, '84,66', '84,66'],
    [4.5, '4,5', '4,50'],
    [-4.5, '−4,5', '−4,50'],
    [1234, '1.234', '1.234,00'],
    [-0, '0', '0,00'],
    [-0.001, '0', '0,00'],
  ])('writes %s as %s, or %s with all decimals', (value, asShort, asFixed) => {
    expect(short(points(value))).toBe(asShort);
    expect(fixed(points(value))).toBe(asFixed);
  });
});

describe('averageIndex', () => {
  const unit = (total: number, applicableMaximum: number) => {
    const [any] = SMALL_REPORT.units;
    if (any === undefined) throw new Error('no unit');
    return { ...any, total, applicableMaximum, bonus: 0, penalty: 0 };
  };

  const averageOf = (...units: readonly ReturnType<typeof unit>[]) =>
    averageIndex({ units, ...TWO_DECIMALS, hasCeiling: true });

  it('averages exact indexes and rounds once', () => {
    // Of the published 44,44, 44,44 and 44,45 it would be 44,44.
    expect(averageOf(unit(4, 9), unit(4, 9), unit(4.89, 11))).toBe(4445);
    expect(averageOf(unit(92, 98), unit(84.66, 100))).toBe(8927);
  });

  it('leaves out units to which nothing applies', () => {
    expect(averageOf(unit(0, 0), unit(1, 2))).toBe(5000);
    expect(averageOf(unit(0, 0))).toBeUndefined();
  });
});
