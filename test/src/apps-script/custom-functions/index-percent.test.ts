import { describe, expect, it } from '@jest/globals';
import { CCHC_INDEX } from '../../../../src/apps-script/custom-functions';

describe('CCHC_INDEX', () => {
  it('is points over the maximum in percent, exclusions removed from both', () => {
    expect(
      CCHC_INDEX(
        [
          [1, 1, 'KPS'],
          [2, 'KPS', 'KPS'],
        ],
        [[2], [2]],
      ),
    ).toEqual([[75, 50, '']]);
  });

  it('keeps blank and faulty cells in the denominator', () => {
    expect(CCHC_INDEX([[1], [''], ['⚠ không nhận số âm']], [[1], [2], [1]])).toEqual([[25]]);
  });

  it('leaves parents out where codes are given', () => {
    const maxima = [[4], [2], [2]];
    expect(CCHC_INDEX([[3], [1], [2]], maxima, [['1'], ['1.1'], ['1.2']])).toEqual([[75]]);
  });

  it('is not rounded', () => {
    expect(CCHC_INDEX([[1]], [[3]])).toEqual([[100 / 3]]);
  });
});
