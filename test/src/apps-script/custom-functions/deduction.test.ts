import { describe, expect, it } from '@jest/globals';
import { CCHC_DEDUCTION } from '../../../../src/apps-script/custom-functions';

describe('CCHC_DEDUCTION', () => {
  it('is the maximum minus the score, exactly', () => {
    expect(CCHC_DEDUCTION([[0.7], [1.16]], [[1], ['2']])).toEqual([[0.3], [0.84]]);
  });

  it('is blank where there is no number', () => {
    expect(CCHC_DEDUCTION([['', 'KPS', '⚠ không nhận số âm', 0]], 2)).toEqual([['', '', '', 2]]);
  });

  it('names both sizes that do not fit', () => {
    expect(() => CCHC_DEDUCTION([[1], [1]], [[1]])).toThrow(
      /điểm có 2 dòng.*điểm tối đa có 1 dòng/,
    );
  });

  it('names the row whose maximum is no number', () => {
    expect(() => CCHC_DEDUCTION([[1], [1]], [[1], ['x']])).toThrow('Điểm tối đa ở dòng 2');
  });
});
