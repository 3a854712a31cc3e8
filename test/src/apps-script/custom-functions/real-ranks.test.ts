/** Rules 75, 76, 78 and 79 of docs/real-rules.md: cuts of published sets, and competition ranks by points or by raw counts. */
import { describe, expect, it } from '@jest/globals';
import { CCHC_GRADE, CCHC_RANK } from '../../../../src/apps-script/custom-functions';

const column = (values: readonly number[]) => values.map((value) => [value]);

describe('rules of published sets that rank and grade', () => {
  it.each([
    [
      '76, Cao Bằng',
      { Tốt: 90, Khá: 70, 'Trung bình': 50, Kém: 0 },
      [84.66, 90, 49.99],
      'Khá Tốt Kém',
    ],
    [
      '75, TP.HCM 5155',
      { Tốt: 85, Khá: 70, 'Trung bình': 50, 'Chưa đạt': 0 },
      [84.5, 85, 69.5, 49.5],
      'Khá Tốt Trung bình Chưa đạt',
    ],
  ])('%s', (_, bands, indexes, grades) => {
    const shown = CCHC_GRADE(column(indexes), Object.entries(bands));
    expect(shown.flat().join(' ')).toBe(grades);
  });

  it.each([
    ['78, Cần Thơ 157: by the number of new accounts', [37, 50, 50, 12]],
    ['79, 766: by the total', [73.35, 74.13, 74.13, 65.49]],
  ])('%s', (_, values) => {
    expect(CCHC_RANK(column(values))).toEqual([[3], [1], [1], [4]]);
  });
});
