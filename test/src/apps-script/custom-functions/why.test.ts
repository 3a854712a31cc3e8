import { describe, expect, it } from '@jest/globals';
import { CCHC_WHY } from '../../../../src/apps-script/custom-functions';

describe('CCHC_WHY', () => {
  it('gives each cell its sentence and leaves headings blank', () => {
    const whys = CCHC_WHY(
      [
        ['', ''],
        ['82/124', ''],
      ],
      [[''], ['1,5']],
      [[''], ['Tỷ lệ']],
      [[''], ['sàn 70%']],
    );
    expect(whys).toEqual([
      ['', ''],
      ['82/124 = 66,13% < sàn 70% → 0/1,5 điểm (trừ 1,5)', 'Chưa nhập kết quả'],
    ]);
  });

  it('explains a row whose method is missing although somebody typed a result', () => {
    expect(CCHC_WHY([['5', '']], 1, '', '')).toEqual([
      ['⚠ chưa có cách tính ở cột D', 'Chưa nhập kết quả'],
    ]);
  });

  it('takes the decimals as its seventh argument', () => {
    expect(CCHC_WHY('1/3', 1, 'Tỷ lệ', '', '', '', 3)).toEqual([
      ['1/3 = 33,33% → 0,333/1 điểm (trừ 0,667)'],
    ]);
  });
});
