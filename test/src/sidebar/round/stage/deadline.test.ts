import { describe, expect, it } from '@jest/globals';
import { isOverdue } from '../../../../../src/sidebar/round/stage/deadline';

describe('isOverdue', () => {
  it.each([
    ['31/12/2025', new Date(2025, 11, 31, 23, 59), false],
    ['31/12/2025', new Date(2026, 0, 1, 0, 0), true],
    ['5/1/2026', new Date(2026, 0, 4), false],
    ['', new Date(2026, 0, 1), false],
    ['cuối tháng 12', new Date(2026, 0, 1), false],
  ])('says of %p at %p: %p', (deadline, now, overdue) => {
    expect(isOverdue(deadline, now)).toBe(overdue);
  });
});
