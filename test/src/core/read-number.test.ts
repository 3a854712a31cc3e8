import { describe, expect, it } from '@jest/globals';
import { fractionOfDouble, readNumber } from '../../../src/core/read-number';

describe('readNumber', () => {
  it.each([
    ['0', 0, 1],
    ['12', 12, 1],
    ['0,5', 5, 10],
    ['0,50', 50, 100],
    ['0.5', 5, 10],
    ['0.125', 125, 1000],
    ['12.5', 125, 10],
    ['1.234', 1234, 1],
    ['1.234,5', 12345, 10],
    ['1.234.567', 1234567, 1],
    ['1234,5', 12345, 10],
    ['1.2345', 12345, 10_000],
    ['007', 7, 1],
    ['999999999999999', 999_999_999_999_999, 1],
  ])('reads %s as %d/%d', (text, numerator, denominator) => {
    expect(readNumber(text)).toEqual({ numerator, denominator });
  });

  it.each([
    '',
    ',',
    '.',
    ',5',
    '5,',
    '.5',
    '5.',
    '1,234.5',
    '1.23.4',
    '1.234.56',
    '1,2,3',
    '-1',
    '+1',
    '1e3',
    '½',
    '١',
    '1 000',
  ])('finds no number in "%s"', (text) => {
    expect(readNumber(text)).toBe('notANumber');
  });

  it.each(['1234567890123456', '1.234.567.890.123.456', '0,1234567890123456'])(
    'refuses %s: more digits than a double holds',
    (text) => {
      expect(readNumber(text)).toBe('tooLong');
    },
  );
});

describe('fractionOfDouble', () => {
  it.each([
    [0, 0, 1],
    [0.75, 75, 100],
    [0.1 + 0.2, 3, 10],
    [1.005, 1005, 1000],
    [1200, 1200, 1],
    [1e15, 1e15, 1],
    [1.5e-7, 15, 1e8],
  ])('takes %d as the decimal number the cell shows', (value, numerator, denominator) => {
    expect(fractionOfDouble(value)).toEqual({ numerator, denominator });
  });

  it('is exact beyond the powers of ten that a double holds', () => {
    expect(fractionOfDouble(3e-30)).toEqual({ numerator: 3, denominator: 10n ** 30n });
    expect(fractionOfDouble(3e30)).toEqual({ numerator: 3n * 10n ** 30n, denominator: 1 });
  });
});
