import { describe, expect, it } from '@jest/globals';
import { displayText, isDateFormat } from '../../../host/univer/number-format';

describe('displayText', () => {
  it.each([
    [0.5, undefined, '0,5'],
    [1234.5, '#,##0.00', '1.234,50'],
    [0.845, '0.0%', '84,5%'],
    [84.66, '0.00', '84,66'],
    [5, '@', '5'],
    ['33/33', '@', '33/33'],
    [true, undefined, 'TRUE'],
    [new Date(2026, 1, 1), 'dd/mm/yyyy', '01/02/2026'],
    [new Date(2026, 1, 1), undefined, '01/02/2026'],
    ['', '0.00', ''],
  ])('shows %p in format %p as %s to a Vietnamese', (value, pattern, expected) => {
    expect(displayText(value, pattern, 'vi')).toBe(expected);
  });
});

describe('isDateFormat', () => {
  it('knows a date format from a number format', () => {
    expect(['dd/mm/yyyy', 'h:mm', '0.00', '@', '', '0%'].map(isDateFormat)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
