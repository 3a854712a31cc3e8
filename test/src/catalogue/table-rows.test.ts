import { describe, expect, it } from '@jest/globals';
import { tableRows } from '../../../src/catalogue/table-rows';
import { HEADER, SOUND } from './criteria-grid';

const codesOf = (grid: Parameters<typeof tableRows>[0]) =>
  tableRows(grid, 'Tổng').rows.map(({ row, code }) => [row, code]);

const codes = SOUND.map(([code]) => code);
const numberedFrom = (first: number) => codes.map((code, i) => [first + i, code]);

describe('tableRows', () => {
  it.each([
    ['without a header', SOUND, 1],
    ['under a header', [HEADER, ...SOUND], 2],
    ['under a title, a blank row and a header', [['BỘ TIÊU CHÍ 2025'], [], HEADER, ...SOUND], 4],
  ])('finds the rows of a table %s, numbered as people see them', (_, grid, first) => {
    expect(codesOf(grid)).toEqual(numberedFrom(first));
  });

  it('passes over blank rows between the others, keeping their numbers', () => {
    const grid = [SOUND[0] ?? [], [], ['', null, '  '], SOUND[1] ?? []];
    expect(codesOf(grid)).toEqual([
      [1, '1'],
      [4, '1.1'],
    ]);
  });

  it('does not count what stands right of column I as part of a row', () => {
    const beside = ['', '', '', '', '', '', '', '', '', 'ghi chú riêng'];
    expect(codesOf([...SOUND, beside])).toEqual(numberedFrom(1));
  });

  it('reads number cells in the code column as text', () => {
    expect(
      codesOf([
        [1, 'Nhóm'],
        [1.1, 'Lá'],
      ]),
    ).toEqual([
      [1, '1'],
      [2, '1.1'],
    ]);
  });

  it('reads codes by what they certainly mean, and keeps others as typed', () => {
    const typed = ['1.', '1,1', ' 1.1. 1', '1.1.1.A', '1.1,1.2', 'A.2'];
    const grid = typed.map((code) => [code, 'Nội dung']);
    expect(codesOf(grid).map(([, code]) => code)).toEqual([
      '1',
      '1.1',
      '1.1.1',
      '1.1.1.a',
      '1.1,1.2',
      'A.2',
    ]);
  });

  it('tidies texts and leaves the maximum as it was typed', () => {
    const { rows } = tableRows([[' 1.1 ', ' Kế\u00a0hoạch\nnăm ', '1,50', 'Tỷ lệ ']], 'Tổng');
    expect(rows[0]).toMatchObject({
      code: '1.1',
      name: 'Kế hoạch năm',
      maximum: '1,50',
      method: 'Tỷ lệ',
    });
  });

  it.each(['Tổng', 'TỔNG CỘNG:', 'tổng điểm'])(
    'takes the row "%s" without a code as the total',
    (name) => {
      const { rows, declaredTotal } = tableRows([...SOUND, ['', name, 8]], 'Tổng');
      expect(declaredTotal).toMatchObject({ row: 8, maximum: 8 });
      expect(rows).toHaveLength(SOUND.length);
    },
  );

  it('takes a row with a code as a criterion, whatever its name begins with', () => {
    const { declaredTotal } = tableRows([...SOUND, ['2.2', 'Tổng hợp báo cáo', 1]], 'Tổng');
    expect(declaredTotal).toBeUndefined();
  });

  it.each([
    ['nothing', []],
    ['a header only', [HEADER]],
    [
      'texts without a code',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('finds no rows in %s', (_, grid) => {
    expect(tableRows(grid, 'Tổng')).toEqual({ rows: [], declaredTotal: undefined });
  });
});
