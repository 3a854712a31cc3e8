import { describe, expect, it } from '@jest/globals';
import {
  formatFraction,
  formatPercent,
  formatPercentBeside,
  formatPoints,
  formatUnits,
} from '../../../src/text/number-format';

const fraction = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('formatUnits', () => {
  it.each([
    [8466, 2, '84,66'],
    [0, 2, '0,00'],
    [5, 2, '0,05'],
    [7, 0, '7'],
    [123_456, 2, '1.234,56'],
    [123_456_789, 0, '123.456.789'],
  ])('writes %d at %d decimals as %s', (units, decimals, text) => {
    expect(formatUnits(units, decimals)).toBe(text);
  });
});

describe('formatPoints', () => {
  it('drops zeros after the comma and only those', () => {
    expect([50, 200, 8460, 10_000, 0].map((points) => formatPoints(points, 2))).toEqual([
      '0,5',
      '2',
      '84,6',
      '100',
      '0',
    ]);
  });
});

describe('formatFraction', () => {
  it('rounds half up to four decimals, or as many as asked', () => {
    expect(formatFraction(fraction(1, 3))).toBe('0,3333');
    expect(formatFraction(fraction(1, 8), 2)).toBe('0,13');
    expect(formatFraction(fraction(1200, 1))).toBe('1.200');
  });
});

describe('formatPercent', () => {
  it('has at most two decimals', () => {
    expect(formatPercent(fraction(82, 124))).toBe('66,13%');
    expect(formatPercent(fraction(1, 2))).toBe('50%');
  });
});

describe('formatPercentBeside', () => {
  const seventy = fraction(70, 100);

  it('is as short as usual where that misleads nobody', () => {
    expect(formatPercentBeside(fraction(82, 124), seventy)).toBe('66,13%');
    expect(formatPercentBeside(fraction(7, 10), seventy)).toBe('70%');
  });

  it('shows on which side of the limit the value lies', () => {
    expect(formatPercentBeside(fraction(6999, 9999), seventy)).toBe('69,997%');
    expect(formatPercentBeside(fraction(9, 764), fraction(118, 10_000))).toBe('1,178%');
  });

  it('does not round to 100% what is not complete', () => {
    expect(formatPercentBeside(fraction(199_999, 200_000), seventy)).toBe('99,9995%');
  });

  it('gives up at eight decimals', () => {
    expect(formatPercentBeside(fraction(699_999_999_999, 1e12), seventy)).toBe('70%');
  });
});
