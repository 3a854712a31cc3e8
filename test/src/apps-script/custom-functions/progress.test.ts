import { describe, expect, it } from '@jest/globals';
import { CCHC_PROGRESS } from '../../../../src/apps-script/custom-functions';

const methods = [[''], ['Tỷ lệ'], ['Có/Không']];

describe('CCHC_PROGRESS', () => {
  it('is the share of leaves with a result; headings do not count', () => {
    const results = [
      ['x', '', ''],
      ['1/2', '', 'abc'],
      ['Có', '', ' '],
    ];
    expect(CCHC_PROGRESS(results, methods)).toEqual([[1, 0, 0.5]]);
  });

  it('counts what the appraisers typed', () => {
    expect(CCHC_PROGRESS([[''], [''], ['Có']], methods, [[''], ['50%'], ['']])).toEqual([[1]]);
  });

  it('is nothing where there are no leaves', () => {
    expect(CCHC_PROGRESS([['', '']], '')).toEqual([[0, 0]]);
  });

  it('names both sizes that do not fit', () => {
    expect(() => CCHC_PROGRESS([['']], methods)).toThrow(/1 dòng.*cách tính có 3 dòng/);
  });
});
