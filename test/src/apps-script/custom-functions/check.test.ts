import { describe, expect, it } from '@jest/globals';
import { CCHC_CHECK } from '../../../../src/apps-script/custom-functions';

describe('CCHC_CHECK', () => {
  it('shows both figures where a source is wrong, as with 8,48% for 9/764', () => {
    expect(CCHC_CHECK('8,48%', 9, 764)).toEqual([['Lệch: 9/764 = 1,18%, nguồn nêu 8,48%']]);
    expect(CCHC_CHECK('8,48%', '9', '764')).toEqual([['Lệch: 9/764 = 1,18%, nguồn nêu 8,48%']]);
  });

  it.each([
    ['1,18%', 9, 764],
    ['1,17%', 9, 764],
    ['50%', '1', '2'],
    [0.5, 1, 2],
    ['1/2', 5, 10],
    ['100%', '1.234', '1.234'],
  ])(
    'accepts %p for %p of %p: what rounding or cutting at two decimals hides',
    (stated, part, whole) => {
      expect(CCHC_CHECK(stated, part, whole)).toEqual([['Khớp']]);
    },
  );

  it('accepts no more than that', () => {
    expect(CCHC_CHECK('1,16%', 9, 764)).toEqual([['Lệch: 9/764 = 1,18%, nguồn nêu 1,16%']]);
    expect(CCHC_CHECK('1,19%', 9, 764)).toEqual([['Lệch: 9/764 = 1,18%, nguồn nêu 1,19%']]);
  });

  it('allows as many percentage points as told', () => {
    expect(CCHC_CHECK('8,4%', 848, 10_000, 0.1)).toEqual([['Khớp']]);
    expect(CCHC_CHECK('8,4%', 848, 10_000, 0.05)).toEqual([
      ['Lệch: 848/10.000 = 8,48%, nguồn nêu 8,4%'],
    ]);
  });

  it('shows where two figures differ that look alike at two decimals', () => {
    expect(CCHC_CHECK('1,18%', 9, 764, 0)).toEqual([['Lệch: 9/764 = 1,178%, nguồn nêu 1,18%']]);
  });

  it.each([
    [['', '', ''], ''],
    [['8%', '', ''], '⚠ cần tỷ lệ, tử số và mẫu số'],
    [['tám', 9, 764], '⚠ cần tỷ lệ, tử số và mẫu số'],
    [['8%', 9, 0], '⚠ mẫu số bằng 0'],
  ])('answers %j with "%s"', ([stated, numerator, denominator], answer) => {
    expect(CCHC_CHECK(stated, numerator, denominator)).toEqual([[answer]]);
  });

  it('checks ranges cell by cell', () => {
    expect(CCHC_CHECK([['50%'], ['60%']], [[1], [1]], [[2], [2]])).toEqual([
      ['Khớp'],
      ['Lệch: 1/2 = 50%, nguồn nêu 60%'],
    ]);
  });

  it('names both sizes that do not fit, and a tolerance that is none', () => {
    expect(() => CCHC_CHECK([['1%'], ['2%']], 1, 2)).toThrow(/nêu có 2 dòng.*tử số có 1 dòng/);
    expect(() => CCHC_CHECK('1%', 1, 2, -1)).toThrow('Sai số cho phép');
    expect(() => CCHC_CHECK('1%', 1, 2, '0,1')).toThrow('Sai số cho phép');
  });
});
