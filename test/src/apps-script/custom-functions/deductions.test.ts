import { describe, expect, it } from '@jest/globals';
import { CCHC_DEDUCTIONS } from '../../../../src/apps-script/custom-functions';

const codes = [['1'], ['1.1'], ['1.1.1'], ['1.1.2'], ['1.1.2.a'], ['1.1.2.b'], ['1.2']];
const names = [
  ['Chỉ đạo'],
  ['Kế hoạch'],
  ['Thời điểm'],
  ['Mức độ'],
  ['Tỷ lệ'],
  ['Báo cáo'],
  ['Kiểm tra'],
];
const maxima = [[5.5], [3.5], [1], [2.5], [1.5], [1], [2]];
const units = [['Xã A', 'Xã B']];
const scores = [
  [3.5, 5.5],
  [3, 3.5],
  [1, 1],
  [2, 2.5],
  [1.25, 1.5],
  [0.75, 1],
  [0.5, 2],
];
const whys = scores.map((row, i) => row.map((_, unit) => `vì ${i}.${unit}`));

describe('CCHC_DEDUCTIONS', () => {
  it('lists each component that lost points, lines summed and their reasons joined', () => {
    expect(CCHC_DEDUCTIONS(codes, names, maxima, units, scores, whys)).toEqual([
      ['Xã A', '1.1.2', 'Mức độ', 2.5, 2, 0.5, '1.1.2.a: vì 4.0; 1.1.2.b: vì 5.0'],
      ['Xã A', '1.2', 'Kiểm tra', 2, 0.5, 1.5, 'vì 6.0'],
    ]);
  });

  it('leaves the reasons blank where none are given', () => {
    const table = CCHC_DEDUCTIONS(codes, names, maxima, units, scores);
    expect(table.map((row) => row[6])).toEqual(['', '']);
  });

  it('lists one unit only where asked', () => {
    const list = (unit: string) =>
      CCHC_DEDUCTIONS(codes, names, maxima, units, scores, '', unit).map(([name]) => name);
    expect(list('Xã A')).toEqual(['Xã A', 'Xã A']);
  });

  it('is one blank row where nothing was lost', () => {
    expect(CCHC_DEDUCTIONS(codes, names, maxima, units, scores, '', 'Xã B')).toEqual([
      ['', '', '', '', '', '', ''],
    ]);
  });

  it('finds the unit however its name is composed or capitalised', () => {
    const named = CCHC_DEDUCTIONS(
      codes,
      names,
      maxima,
      units,
      scores,
      '',
      ' xã a '.normalize('NFD'),
    );
    expect(named[0]?.[0]).toBe('Xã A');
  });

  it('refuses a unit that no column bears, which would read as nothing deducted', () => {
    expect(() => CCHC_DEDUCTIONS(codes, names, maxima, units, scores, '', 'Xã C')).toThrow(
      'Không có đơn vị “Xã C”',
    );
  });

  it('counts neither blank, faulty nor excluded cells as lost', () => {
    const open = [[''], [''], [''], [''], ['KPS'], ['⚠ không nhận số âm'], ['']];
    expect(CCHC_DEDUCTIONS(codes, names, maxima, 'Xã A', open)[0]?.[0]).toBe('');
  });

  it.each([
    [
      'names',
      () => CCHC_DEDUCTIONS(codes, [['x']], maxima, units, scores),
      /7 dòng.*nội dung có 1 dòng/,
    ],
    [
      'units',
      () => CCHC_DEDUCTIONS(codes, names, maxima, [['A']], scores),
      /điểm có 2 cột.*đơn vị có 1 cột/,
    ],
    [
      'whys',
      () => CCHC_DEDUCTIONS(codes, names, maxima, units, scores, [['']]),
      /7 dòng.*vì sao có 1 dòng/,
    ],
  ])('names both sizes where %s does not fit', (_, call, message) => {
    expect(call).toThrow(message);
  });
});
