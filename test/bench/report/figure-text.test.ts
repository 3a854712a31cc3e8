/** Three digits say as much as a bench knows. */
import { describe, expect, it } from '@jest/globals';
import { figureText } from '../../../bench/report/figure-text';

describe('figureText', () => {
  it.each([
    [12_345.6, '12,300'],
    [123.456, '123'],
    [1.23456, '1.23'],
    [0.00012345, '0.000123'],
    [0, '0'],
    [Number.NaN, '–'],
  ])('%d is %s', (value, text) => {
    expect(figureText(value)).toBe(text);
  });
});
