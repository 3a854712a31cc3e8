/** Stated maxima and the declared total are those of every kind of unit, not of all rows together. */
import { describe, expect, it } from '@jest/globals';
import { readCriteriaTable } from '../../../src/catalogue/read-criteria-table';
import { criteriaFaultMessage } from '../../../src/text/issue-message';
import { VOCABULARY } from '../../../src/text/vocabulary';

const read = (...grid: readonly (readonly unknown[])[]) =>
  readCriteriaTable({ grid, title: 'Bộ', status: '', totalWord: 'Tổng', decimals: 2 }, VOCABULARY);
const faultsOf = (...grid: readonly (readonly unknown[])[]) => {
  const reading = read(...grid);
  return reading.ok ? [] : reading.faults.map(criteriaFaultMessage);
};
const leaf = (code: string, maximum: number, policy = '') => [
  ...[code, 'Nội dung', maximum, 'Chấm trực tiếp', '', policy],
];
const parent = (code: string, maximum: unknown = '', policy = '') => [
  ...[code, 'Tiêu chí', maximum, '', '', policy],
];

describe('maxima for units of several kinds', () => {
  const twoSets = [
    parent('1'),
    leaf('1.1', 100, 'chỉ sở'),
    leaf('1.2', 60, 'chỉ xã, phường'),
    leaf('1.3', 40, 'chỉ xã, phường'),
  ];

  it('are 100 for each of two sets in one table, and the row above says so, not 200', () => {
    const reading = read(...twoSets, ['', 'Tổng điểm', 100]);
    expect(reading.ok && reading.set.nodes[0]?.maximum).toBe(100);
  });

  it('name the kind for which a set comes to something else', () => {
    const slip = [...twoSets.slice(0, 3), leaf('1.3', 39, 'chỉ xã, phường')];
    expect(faultsOf(...slip, ['', 'Tổng điểm', 100])).toEqual([
      'Dòng 5: tổng điểm ghi 100 nhưng các lĩnh vực áp dụng cho loại “xã” cộng lại là 99',
    ]);
  });

  it('may be less for a kind that a row spares, never more', () => {
    const spared = [
      parent('1', 80),
      leaf('1.1', 80),
      parent('3', 20, 'trừ sở không có TTHC'),
      leaf('3.1', 20),
    ];
    expect(faultsOf(...spared, ['', 'Tổng điểm', 100])).toEqual([]);
    expect(faultsOf(...spared, ['', 'Tổng điểm', 90])).toEqual([
      'Dòng 5: tổng điểm ghi 90 nhưng các lĩnh vực cộng lại là 100',
    ]);
  });

  it('are two for two rows of which one is spared: 5, and 3,5 without rooms of their own', () => {
    const rooms = 'trung tâm không có trụ sở';
    const table = [
      parent('2', 5),
      leaf('2.1', 5, `trừ ${rooms}`),
      leaf('2.2', 3.5, `0 điểm; chỉ ${rooms}`),
    ];
    expect(faultsOf(...table)).toEqual([]);
    expect(faultsOf(parent('2', 8.5), ...table.slice(1))).toEqual([
      'Dòng 1: điểm tối đa ghi 8,5 nhưng các dòng con cộng lại là 5',
    ]);
  });
});
