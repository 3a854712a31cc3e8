import { describe, expect, it } from '@jest/globals';
import { CCHC_SUMMARY } from '../../../../src/apps-script/custom-functions';

const codes = [['1'], ['1.1'], ['1.2'], ['1.3'], ['1.4']];
const maxima = [[''], [2], [1], [3], ['0,5']];
const scores = [
  [1.7, 2.5],
  [1.7, 2],
  [0, 'KPS'],
  ['', 'KPS'],
  ['⚠ không nhận số âm', 0.5],
];

describe('CCHC_SUMMARY', () => {
  it('gives each unit one row: total, lost, open, applicable, index, progress', () => {
    expect(CCHC_SUMMARY(scores, maxima, codes)).toEqual([
      [1.7, 1.3, 3.5, 6.5, 170 / 6.5, 0.75, '', ''],
      [2.5, 0, 0, 2.5, 100, 1, '', ''],
    ]);
  });

  it('always adds up: total + lost + open = applicable maximum', () => {
    for (const [total, lost, open, applicable] of CCHC_SUMMARY(scores, maxima, codes)) {
      expect(Number(total) + Number(lost) + Number(open)).toBe(applicable);
    }
  });

  it('adds the self-assessed total and the gap where it is given', () => {
    const self = scores.map((row, i) => (i === 1 ? [2, 2] : row));
    const rows = CCHC_SUMMARY(scores, maxima, codes, self);
    expect(rows.map((row) => row.slice(6))).toEqual([
      [2, -0.3],
      [2.5, 0],
    ]);
  });

  it('counts every row where no codes are given', () => {
    expect(CCHC_SUMMARY([[1], [2]], [[1], [2]])[0]?.[0]).toBe(3);
  });

  it('has no index where nothing applies', () => {
    expect(CCHC_SUMMARY('KPS', 2)).toEqual([[0, 0, 0, 0, '', 1, '', '']]);
  });

  it('names both sizes that do not fit', () => {
    expect(() => CCHC_SUMMARY(scores, maxima, codes, [[1]])).toThrow(/5 dòng.*tự chấm có 1 dòng/);
  });
});
