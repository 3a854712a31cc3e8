import { describe, expect, it } from '@jest/globals';
import { CCHC_RANK } from '../../../../src/apps-script/custom-functions';

describe('CCHC_RANK', () => {
  it('ranks in competition form, in the shape given', () => {
    expect(CCHC_RANK([[80], [90], [90], [70]])).toEqual([[3], [1], [1], [4]]);
    expect(
      CCHC_RANK([
        [80, 90],
        [90, 70],
      ]),
    ).toEqual([
      [3, 1],
      [1, 4],
    ]);
  });

  it('gives no rank where there is no number', () => {
    expect(CCHC_RANK([[80], [''], ['KPS'], [90]])).toEqual([[2], [''], [''], [1]]);
  });

  it('gives none where the number is none either', () => {
    expect(CCHC_RANK([[Number.NaN], [90], [Number.POSITIVE_INFINITY]])).toEqual([[''], [1], ['']]);
  });

  it('separates ties by the further arguments, in their order', () => {
    const values = [[90], [90], [90]];
    expect(CCHC_RANK(values, [[1], [2], [2]])).toEqual([[3], [1], [1]]);
    expect(CCHC_RANK(values, [[1], [2], [2]], '', [[5], [5], [6]])).toEqual([[3], [2], [1]]);
  });

  it('is blind to the drift of a native SUM', () => {
    expect(CCHC_RANK([[0.1 + 0.2], [0.3]])).toEqual([[1], [1]]);
  });

  it('tells apart indexes that differ by one hundredth of a point in ten thousand', () => {
    expect(CCHC_RANK([[84.66], [84.6601]])).toEqual([[2], [1]]);
  });

  it('names both sizes that do not fit', () => {
    expect(() => CCHC_RANK([[1], [2]], [[1]])).toThrow(/giá trị có 2 dòng.*tiêu chí phụ có 1 dòng/);
  });
});
