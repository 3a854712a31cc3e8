import { describe, expect, it } from '@jest/globals';
import { CCHC_TOTAL } from '../../../../src/apps-script/custom-functions';

describe('CCHC_TOTAL', () => {
  it('adds up without the drift of doubles', () => {
    const scores = [[0.1], [0.2], [0.1], [0.2], [0.1], [0.2], [0.1], [0.2], [0.1], [0.2]];
    expect(CCHC_TOTAL(scores)).toEqual([[1.5]]);
    expect(scores.reduce((sum, [score = 0]) => sum + score, 0)).not.toBe(1.5);
  });

  it('counts each leaf once where codes are given', () => {
    expect(
      CCHC_TOTAL(
        [
          [3, 1],
          [1, ''],
          [2, 1],
        ],
        [['1'], ['1.1'], ['1.2']],
      ),
    ).toEqual([[3, 1]]);
  });

  it('takes texts for nothing', () => {
    expect(CCHC_TOTAL([['KPS'], ['⚠ không nhận số âm'], [''], [2]])).toEqual([[2]]);
  });

  it('takes numbers beyond any score for nothing, so that a sum is always a number', () => {
    expect(CCHC_TOTAL([[1e308], [1e308], [-1e308], [Number.NaN], [2]])).toEqual([[2]]);
  });

  it('names both sizes that do not fit', () => {
    expect(() => CCHC_TOTAL([[1]], [['1'], ['2']])).toThrow(/điểm có 1 dòng.*mã có 2 dòng/);
  });
});
