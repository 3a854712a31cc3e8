import { describe, expect, it } from '@jest/globals';
import { isDatePattern } from '../../xlsx/number-formats';

describe('isDatePattern', () => {
  it.each(['dd/MM/yyyy', 'h:mm', '[h]:mm:ss', '[$-42A]d mmmm', 'mm:ss'])('%s', (pattern) => {
    expect(isDatePattern(pattern)).toBe(true);
  });

  it('is told of a pattern of a hundred thousand brackets in one go', () => {
    expect(isDatePattern('['.repeat(300_000))).toBe(false);
  });

  it.each(['General', '0.00', '@', '[Red]0', '0" điểm ngày"', '0\\d', '#,##0_d', '0.00E+00'])(
    'not %s',
    (pattern) => {
      expect(isDatePattern(pattern)).toBe(false);
    },
  );
});
