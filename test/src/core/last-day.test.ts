import { describe, expect, it } from '@jest/globals';
import { dayOf, isPast, lastDayIn } from '../../../src/core/last-day';

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

describe('isPast', () => {
  it.each([
    ['31/12/2025', new Date(2025, 11, 31, 23, 59), false],
    ['31/12/2025', new Date(2026, 0, 1, 0, 0), true],
    ['5/1/2026', new Date(2026, 0, 4), false],
    ['', new Date(2026, 0, 1), false],
    ['cuối tháng 12', new Date(2026, 0, 1), false],
  ])('says of %p at %p: %p', (deadline, now, overdue) => {
    expect(isPast(deadline, dayOf(now))).toBe(overdue);
  });
});
