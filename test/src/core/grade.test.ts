import { describe, expect, it } from '@jest/globals';
import { gradeOf } from '../../../src/core/grade';

const whole = (numerator: number) => ({ numerator, denominator: 1 });
const bands = [
  { name: 'low', from: whole(50) },
  { name: 'high', from: whole(90) },
  { name: 'middle', from: whole(70) },
];

describe('gradeOf', () => {
  it.each([
    [90, 'high'],
    [89, 'middle'],
    [70, 'middle'],
    [50, 'low'],
    [49, undefined],
  ])('gives an index of %d the grade %s, in whatever order the bands stand', (index, grade) => {
    expect(gradeOf(whole(index), bands)).toBe(grade);
  });

  it('compares the exact index, not the displayed one', () => {
    expect(gradeOf({ numerator: 899_999, denominator: 10_000 }, bands)).toBe('middle');
  });

  it('knows no grade without bands', () => {
    expect(gradeOf(whole(100), [])).toBeUndefined();
  });
});
