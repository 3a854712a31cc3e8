import { describe, expect, it } from '@jest/globals';
import { readScoringCase } from './scoring-case';

const base = { tên: 'một', 'cách tính': 'Tỷ lệ', 'kết quả': '50%', điểm: '0,5' };

describe('readScoringCase', () => {
  it('keeps what was typed as text and turns the expected points into a number', () => {
    expect(readScoringCase(base)).toEqual({
      name: 'một',
      decimals: 2,
      ...{ kinds: [], settings: {} },
      hasCodes: false,
      rows: [
        {
          code: '',
          method: 'Tỷ lệ',
          scale: '',
          maximum: '',
          notApplicable: '',
          results: ['50%'],
          appraised: [''],
          points: [0.5],
          whys: undefined,
        },
      ],
    });
  });

  it('lets a case override the defaults of its file', () => {
    const { rows } = readScoringCase({ ...base, 'điểm tối đa': '3' }, { 'điểm tối đa': '2' });
    expect(rows[0]?.maximum).toBe('3');
  });

  it.each([
    [{ số: '0.75' }, 0.75],
    [{ 'ô đánh dấu': 'có' }, true],
    [{ 'ô đánh dấu': 'không' }, false],
    [{ ngày: '2022-02-01' }, new Date(2022, 1, 1)],
    [{ 'dấu rời': 'Có' }, 'Co\u0301'],
    [{ 'lặp lại': 'ab', 'số lần': '3' }, 'ababab'],
  ])('reads the cell %j', (notation, cell) => {
    expect(readScoringCase({ ...base, 'kết quả': notation }).rows[0]?.results).toEqual([cell]);
  });

  it('gives a row without a result no rule from the defaults', () => {
    const table = [
      { mã: '1', điểm: '1' },
      { mã: '1.1', 'kết quả': '100%', điểm: '1' },
    ];
    const { rows, hasCodes } = readScoringCase({ 'các dòng': table }, { 'cách tính': 'Tỷ lệ' });
    expect(hasCodes).toBe(true);
    expect(rows.map(({ method }) => method)).toEqual(['', 'Tỷ lệ']);
  });

  it.each([
    ['a misspelt key', { ...base, 'diem toi da': '1' }, 'diem toi da'],
    ['no expected points', { tên: 'một', 'kết quả': '1' }, 'điểm'],
    ['an unknown kind of cell', { ...base, 'kết quả': { màu: 'đỏ' } }, 'màu'],
  ])('refuses a case with %s', (_, raw, message) => {
    expect(() => readScoringCase(raw)).toThrow(message);
  });
});
