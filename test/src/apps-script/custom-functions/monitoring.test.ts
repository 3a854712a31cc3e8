import { describe, expect, it } from '@jest/globals';
import {
  CCHC_AUDIT,
  CCHC_STATISTICS,
  CCHC_TARGETS,
} from '../../../../src/apps-script/custom-functions';

type Row = readonly string[];

const CATALOGUE: readonly Row[] = [
  ['HS03', 'Hồ sơ tiếp nhận', 'hồ sơ', 'Nhập', '=HS04+HS05', '', '', 'lũy kế', 'cộng'],
  ['HS04', 'Trực tuyến', 'hồ sơ', 'Nhập', '≤HS03', '', '', 'lũy kế', 'cộng'],
  ['HS05', 'Trực tiếp', 'hồ sơ', 'Nhập', '', '', '', 'lũy kế', 'cộng'],
  ['HS33', 'Tỷ lệ trực tuyến', '%', 'HS04/HS03', '', 'cao', '≥50%', 'lũy kế', 'tỷ lệ'],
  ['HS39', 'Hồ sơ quá hạn', 'hồ sơ', 'HS10 + HS13', 'kèm HS14', 'thấp', '0', 'thời điểm', 'cộng'],
  ['HS10', 'Quá hạn', 'hồ sơ', '', '', '', '', 'lũy kế', 'cộng'],
  ['HS13', 'Đang quá hạn', 'hồ sơ', '', '', '', '', 'thời điểm', 'cộng'],
  ['HS14', 'Đã xin lỗi', 'hồ sơ', '', '≤HS39', '', '', 'lũy kế', 'cộng'],
  ['CD24', 'Ngày gửi', 'ngày', '', '', '', '', 'thời điểm', 'không'],
  ['VB11', 'Kế hoạch', 'đoạn văn', '', '', '', '', '', 'không'],
];
const CODES = CATALOGUE.map(([code = '']) => [code]);

const column = (typed: Readonly<Record<string, unknown>>) =>
  CODES.map(([code = '']) => [typed[code] ?? '']);
const side = (...columns: readonly Readonly<Record<string, unknown>>[]) =>
  CODES.map(([code = '']) => columns.map((typed) => typed[code] ?? ''));
const at = (code: string) => CODES.findIndex(([each]) => each === code);

/** The cell of the first reporter. */
const shown = (code: string, typed: Readonly<Record<string, unknown>>, catalogue = CATALOGUE) =>
  CCHC_STATISTICS(column(typed), CODES, catalogue, [['Xã']])[at(code)]?.[0];
const found = (typed: Readonly<Record<string, unknown>>, ...rest: readonly unknown[]) =>
  CCHC_AUDIT(column(typed), CODES, CATALOGUE, [['Xã A']], [['Xã']], '', ...rest)
    .filter(([, code]) => code !== '' || rest.length > 0)
    .map(([, code, , level, message]) => `${String(code)} ${String(level)}: ${String(message)}`);

describe('CCHC_STATISTICS', () => {
  it.each([
    ['HS03', { HS03: '764' }, 764],
    ['HS03', { HS03: ' 1.010 ' }, 1010],
    ['HS03', { HS03: 12.5 }, 12.5],
    ['HS03', { HS03: '' }, ''],
    ['HS03', { HS03: 'KPS' }, 'KPS'],
    ['HS03', { HS03: 'Hơn 300' }, 'hơn 300'],
    ['HS03', { HS03: 'gần 1000' }, 'gần 1.000'],
    ['HS03', { HS03: '12; 12' }, 12],
    ['HS03', { HS03: '12; 13' }, '≠ 12; 13'],
    ['HS03', { HS03: '12; hơn 10' }, 12],
    ['HS03', { HS03: 'KPS; 5' }, '≠ KPS; 5'],
    ['HS03', { HS03: '12%' }, '⚠ cần một số, không phải “12%”'],
    ['HS03', { HS03: 'nhiều' }, '⚠ cần một số, không phải “nhiều”'],
    ['HS03', { HS03: '-3' }, '⚠ không nhận số âm'],
    ['HS03', { HS03: '1234567890123456' }, '⚠ số quá dài (tối đa 15 chữ số)'],
    ['HS03', { HS03: true }, '⚠ không đọc được nội dung ô'],
    ['HS03', { HS03: '#REF!' }, '⚠ ô nguồn đang lỗi #REF!'],
    ['HS33', { HS33: '5,9%' }, '~ 5,9%'],
    ['HS33', { HS33: 'trên 82%' }, '~ trên 82%'],
    ['HS33', { HS33: '23/24' }, 23 / 24],
    ['HS33', { HS33: '23/24', HS03: '25' }, '≠ 23/24'],
    ['HS33', { HS33: '0/0' }, 'KPS'],
    ['HS33', { HS33: '1/0' }, '⚠ mẫu số bằng 0; nếu không phát sinh, ghi KPS'],
    ['HS33', { HS33: '5' }, '⚠ cần tỷ lệ như 33/33 hoặc 82%, không phải “5”'],
    ['HS33', { HS03: '764', HS04: '9' }, 9 / 764],
    ['HS33', { HS03: '764', HS04: '9', HS33: '8,48%' }, '≠ 1,18%'],
    ['HS33', { HS03: '764', HS04: '9', HS33: 0.0118 }, 9 / 764],
    ['HS33', { HS03: '0', HS04: '0', HS33: '100%' }, 'KPS'],
    ['HS33', { HS03: 'KPS' }, 'KPS'],
    ['HS33', { HS03: '277000', HS04: 'trên 209000', HS33: 'trên 82%' }, '~ trên 82%'],
    ['HS33', { HS03: '100', HS04: 'trên 60', HS33: '50%' }, '≠ ít nhất 60%'],
    ['HS39', { HS10: '2', HS13: '1' }, 3],
    ['HS39', { HS10: '2' }, ''],
    ['HS39', { HS10: 'KPS', HS13: 'KPS' }, 'KPS'],
    ['HS39', { HS10: '2', HS13: '1', HS39: '4' }, '≠ 3'],
    ['HS39', { HS10: '2', HS39: '1' }, '≠ ít nhất 2'],
    ['CD24', { CD24: 'ngày 20/03/2026' }, '20/03/2026'],
    ['CD24', { CD24: 'hôm qua' }, '⚠ cần một ngày như 14/03/2023, không phải “hôm qua”'],
    ['VB11', { VB11: '=1+1' }, ''],
  ])('%s of %j is %j', (code, typed, cell) => {
    expect(shown(code, typed)).toEqual(cell);
  });

  it('adds up what is there, by level and in all, and says who is missing', () => {
    const values = side(
      { HS03: '10', HS04: '5' },
      { HS03: '1.000', HS04: '400' },
      { HS03: '' },
      { HS03: 'KPS' },
    );
    const levels = [['Huyện', 'Xã', 'Xã', 'xã']];
    const cells = CCHC_STATISTICS(values, CODES, CATALOGUE, levels);
    expect(cells[at('HS03')]).toEqual([10, 1000, '', 'KPS', 10, '1.000 (1/2)', '1.010 (2/3)']);
    expect(cells[at('HS33')]).toEqual([0.5, 0.4, '', 'KPS', 0.5, '40% (1/2)', '40,1% (2/3)']);
    expect(cells[at('VB11')]).toEqual(['', '', '', '', '', '', '']);
  });

  it('sets a source’s own total beside the sum', () => {
    const whole = (text: string, ...reporters: string[]) =>
      CCHC_STATISTICS(
        ...[
          side(...reporters.map((HS03) => ({ HS03 }))),
          CODES,
          CATALOGUE,
          [reporters.map(() => 'Xã')],
        ],
        column({ HS03: text }),
      )[at('HS03')]?.at(-1);
    expect(whole('890', '400', '500')).toBe('≠ 900');
    expect(whole('900', '400', '500')).toBe(900);
    expect(whole('890', '400', '')).toBe('400 (1/2)');
    expect(whole('390', '400', '')).toBe('≠ ít nhất 400');
    expect(whole('890', '', '')).toBe('~ 890');
  });

  it('marks a faulty row and computes the others', () => {
    const catalogue = CATALOGUE.map((row) =>
      row[0] === 'HS33' ? row.map((cell, i) => (i === 3 ? 'HS98/HS03' : cell)) : row,
    );
    expect(shown('HS33', {}, catalogue)).toBe('⚠ HS33 dùng mã HS98 không có trong danh mục');
    expect(shown('HS03', { HS03: '7' }, catalogue)).toBe(7);
    expect(
      CCHC_STATISTICS([['1'], ['2'], ['3']], [['HS77'], ['HS03'], ['HS03']], CATALOGUE, [['Xã']]),
    ).toEqual([
      ['⚠ mã HS77 không có trong danh mục', '⚠ mã HS77 không có trong danh mục'],
      [2, 2],
      ['⚠ mã HS03 đã có ở dòng trên', '⚠ mã HS03 đã có ở dòng trên'],
    ]);
  });

  it('says which ranges do not fit', () => {
    expect(() => CCHC_STATISTICS([['1']], [['HS03'], ['HS04']], CATALOGUE, [['Xã']])).toThrow(
      'mã có 2 dòng',
    );
    expect(() => CCHC_STATISTICS([['1']], [['HS03']], CATALOGUE, [['Xã', 'Xã']])).toThrow(
      'cấp có 2 cột',
    );
    expect(() => CCHC_STATISTICS([['1']], [['HS03']])).toThrow('Thiếu vùng');
  });
});

describe('CCHC_AUDIT', () => {
  it.each([
    [
      { HS03: '10', HS04: '12' },
      [
        'HS03 Lệch: 10 nhưng các phần đã có cộng lại ít nhất 12',
        'HS04 Lệch: Trực tuyến (12) nhiều hơn Hồ sơ tiếp nhận (10)',
      ],
    ],
    [{ HS03: '41', HS04: '20', HS05: '22' }, ['HS03 Lệch: 41 nhưng 20 + 22 = 42 (chênh 1)']],
    [
      { HS03: '41', HS04: '20', HS05: 'hơn 22' },
      ['HS03 Lệch: 41 nhưng các phần đã có cộng lại ít nhất 42'],
    ],
    [{ HS03: '41', HS04: '20', HS05: 'gần 22' }, []],
    [
      { HS03: '43', HS04: '20', HS05: 'gần 22' },
      ['HS03 Lệch: 43 nhưng các phần đã có cộng lại từ 20 đến 42'],
    ],
    [{ HS03: '12; 13' }, ['HS03 Lệch: hai nơi nêu khác nhau: 12 và 13']],
    [{ HS03: 'KPS', HS04: '3' }, []],
    [{ HS10: '2' }, ['HS39 Thiếu: có 2 hồ sơ quá hạn']],
  ])('of %j finds %j', (typed, lines) => {
    const isPending = lines.some((line) => line.startsWith('HS39 Thiếu'));
    expect(found(typed)).toEqual(isPending ? [] : lines);
  });

  it('asks for apologies where some are due, of a number that is known', () => {
    expect(found({ HS10: '2', HS13: '0' })).toEqual([
      'HS39 Thiếu: có 2 hồ sơ quá hạn nhưng chưa có số đã xin lỗi (HS14)',
    ]);
    expect(found({ HS10: '2', HS13: '0', HS14: '0' })).toEqual([]);
    expect(found({ HS10: '0', HS13: '0' })).toEqual([]);
  });

  it('names the rate that a wrong one is', () => {
    const catalogue = [
      ...CATALOGUE,
      ['HS40', 'Tỷ lệ trực tiếp', '%', 'HS05/HS03', '', '', '', '', 'tỷ lệ'],
    ];
    const codes = [...CODES, ['HS40']];
    const values = [...column({ HS03: '100', HS04: '25', HS05: '75', HS33: '75%' }), ['']];
    const [line] = CCHC_AUDIT(values, codes, catalogue, [['Xã A']], [['Xã']]);
    expect(line).toEqual([
      'Xã A',
      'HS33',
      'Tỷ lệ trực tuyến',
      'Lệch',
      '25/100 = 25%, nguồn nêu 75%; khớp HS40',
    ]);
  });

  it('compares with the period before, and refuses one of other reporters', () => {
    const before = column({ HS03: '20', HS04: '12' });
    expect(found({ HS03: '12' }, before, CODES, 'Quý I')).toEqual([
      'HS03 Lệch: lũy kế 12 nhỏ hơn Quý I (20)',
    ]);
    expect(found({ HS03: 'trên 12' }, before, CODES, 'Quý I')).toEqual([' : ']);
    expect(
      CCHC_AUDIT(column({}), CODES, CATALOGUE, [['Xã A']], [['Xã']], '', side({}, {}), CODES, 'Q'),
    ).toEqual([['⚠ Các cột của kỳ trước khác đơn vị; chạy lại Khởi tạo.']]);
  });

  it('tells a wrong total of the source, and what is wrong in its own column', () => {
    const audit = (whole: Readonly<Record<string, string>>) =>
      CCHC_AUDIT(
        side({ HS03: '400' }, { HS03: '500' }),
        CODES,
        CATALOGUE,
        [['A', 'B']],
        [['Xã', 'Xã']],
        column(whole),
      );
    expect(audit({ HS03: '890' })).toEqual([
      ['Toàn địa bàn', 'HS03', 'Hồ sơ tiếp nhận', 'Lệch', 'các đơn vị cộng lại 900, nguồn nêu 890'],
    ]);
    expect(audit({ HS03: '900' })).toEqual([['', '', '', '', '']]);
    expect(
      audit({ HS03: '900', HS04: '901' }).map(([, code, , , message]) => [code, message]),
    ).toEqual([
      ['HS03', '900 nhưng các phần đã có cộng lại ít nhất 901'],
      ['HS04', 'Trực tuyến (901) nhiều hơn Hồ sơ tiếp nhận (900)'],
    ]);
  });
});

describe('CCHC_TARGETS', () => {
  const GOALS: readonly Row[] = [
    ['HS31', 'Đúng hạn', '%', 'Nhập', '', 'cao', '100%', '', 'tỷ lệ'],
    ['HS33', 'Trực tuyến', '%', 'Nhập', '', 'cao', '≥50%', '', 'tỷ lệ'],
    ['HS36', 'Thanh toán', '%', 'Nhập', '', 'cao', '≥30%', '', 'tỷ lệ'],
    ['CD01', 'Nhiệm vụ', 'nhiệm vụ', 'Nhập', '', '', '', '', 'cộng'],
    ['CD02', 'Đã xong', 'nhiệm vụ', 'Nhập', '', '', '', '', 'cộng'],
    ['CD03', 'Tỷ lệ xong', '%', 'CD02/CD01', '', '', '', '', 'tỷ lệ'],
    ['CD24', 'Ngày gửi', 'ngày', 'Nhập', '', '', '', '', 'không'],
  ];

  it('counts by exact fractions, leaves out what does not apply, and ranks by competition', () => {
    const values = [
      ['100%', '99,98%', '100%', ''],
      ['62,5%', '50%', '50%', ''],
      ['31%', 'KPS', '29,99%', ''],
      ['24', '', '', ''],
      ['23', '', '', ''],
      ['', '', '', ''],
      ['20/03/2026', '', '', ''],
    ];
    const board = CCHC_TARGETS(
      values,
      GOALS.map(([code]) => [code]),
      GOALS,
      [['Xã A', 'Xã B', 'Xã C', 'Xã D']],
      [['Xã', 'Xã', 'Xã', 'Xã']],
    );
    expect(board).toEqual([
      [
        'Đơn vị',
        'Đạt',
        'Hạng',
        'Nhiệm vụ',
        'Kiến nghị',
        'Ngày gửi',
        'HS31 Đúng hạn',
        'HS33 Trực tuyến',
        'HS36 Thanh toán',
      ],
      ['Mục tiêu', '', '', '', '', '', '100%', '≥50%', '≥30%'],
      ['Xã A', '3/3', 1, '23/24', '', '20/03/2026', '100%', '62,5%', '31%'],
      ['Xã B', '1/2', 3, '', '', '', '99,98% ▼', '50%', 'KPS'],
      ['Xã C', '2/3', 2, '', '', '', '100%', '50%', '29,99% ▼'],
      ['Xã D', '0/0', '', '', '', '', '', '', ''],
      ['Toàn địa bàn', '', '', '', '', '', '', '', ''],
    ]);
  });
});
