import { describe, expect, it } from '@jest/globals';
import { lastDayIn } from '../../../src/core/last-day';

describe('lastDayIn', () => {
  it.each([
    ['15/11/2023', 20231115],
    ['trước 15/11/2023', 20231115],
    ['từ 01/3/2023 đến 30/05/2023', 20230530],
    ['1.6.2023', 20230601],
    ['29/02/2024', 20240229],
  ])('%s ends on %d', (text, day) => {
    expect(lastDayIn(text)).toBe(day);
  });

  it.each([
    '',
    'năm 2023',
    'hằng năm',
    'kịp thời',
    '31/11/2023',
    '29/02/2023',
    '15/11',
    '115/11/20233',
  ])('“%s” names no day', (text) => {
    expect(lastDayIn(text)).toBeUndefined();
  });
});
