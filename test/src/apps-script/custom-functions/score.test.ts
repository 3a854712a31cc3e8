import { describe, expect, it } from '@jest/globals';
import { CCHC_SCORE } from '../../../../src/apps-script/custom-functions';

const rule = (method: string, maximum: unknown, scale = '') => ({ method, maximum, scale });
const rows = [rule('', ''), rule('Tỷ lệ', 2, 'sàn 50%'), rule('Có/Không', '0,5')];
const maxima = rows.map(({ maximum }) => [maximum]);
const methods = rows.map(({ method }) => [method]);
const scales = rows.map(({ scale }) => [scale]);
const results = [
  ['', ''],
  ['3/4', '40%'],
  ['Có', 'có lẽ'],
];

describe('CCHC_SCORE', () => {
  it('scores a whole range in one call, headings left blank', () => {
    expect(CCHC_SCORE(results, maxima, methods, scales)).toEqual([
      ['', ''],
      [1.5, 0],
      [0.5, '⚠ cần Có hoặc Không, không phải “có lẽ”'],
    ]);
  });

  it('fills parents where codes are given', () => {
    const codes = [['1'], ['1.1'], ['1.2']];
    expect(CCHC_SCORE(results, maxima, methods, scales, '', '', codes)[0]).toEqual([2, 0]);
  });

  it('takes single values as well as ranges', () => {
    expect(CCHC_SCORE('82%', 1, 'Tỷ lệ', '')).toEqual([[0.82]]);
  });

  it.each([
    ['undefined', [undefined, undefined, undefined, undefined]],
    ['null', [null, null, null, null]],
    ['blank', ['', '', '', '']],
  ])('takes optional arguments left out as %s', (_, omitted) => {
    expect(CCHC_SCORE('KPS', 1, 'Tỷ lệ', '', ...omitted)).toEqual([[0]]);
  });

  it('takes a code that the sheet has turned into a number', () => {
    const scored = CCHC_SCORE(
      [[''], ['Có']],
      [[''], [2]],
      [[''], ['Có/Không']],
      [[''], ['']],
      '',
      '',
      [[1], [1.1]],
    );
    expect(scored).toEqual([[2], [2]]);
  });

  it.each([
    [
      'maxima',
      () => CCHC_SCORE(results, [[1]], methods, scales),
      /kết quả tự chấm có 3 dòng.*điểm tối đa có 1 dòng/,
    ],
    ['methods', () => CCHC_SCORE(results, maxima, [['']], scales), /3 dòng.*cách tính có 1 dòng/],
    [
      'codes',
      () => CCHC_SCORE(results, maxima, methods, scales, '', '', [['1'], ['2']]),
      /3 dòng.*mã có 2 dòng/,
    ],
    [
      'appraised',
      () => CCHC_SCORE(results, maxima, methods, scales, '', [[''], [''], ['']]),
      /2 cột.*thẩm định có 1 cột/,
    ],
  ])('names both sizes where %s does not fit', (_, call, message) => {
    expect(call).toThrow(message);
  });

  it('uses the decimals given', () => {
    expect(CCHC_SCORE('1/3', 1, 'Tỷ lệ', '', '', '', '', 4)).toEqual([[0.3333]]);
  });
});
