import { describe, expect, it } from '@jest/globals';
import { alignTable } from '../../../host/cli/align-table';

describe('alignTable', () => {
  it('pads columns to their widest cell, numbers to the right, nothing behind the last', () => {
    const rows = [
      ['Hạng', 'Đơn vị', 'Điểm'],
      ['10/18', 'Xã', '9,50'],
      ['1/18', 'Thị trấn', '84,66'],
    ];
    expect(alignTable(rows, new Set([0, 2])).split('\n')).toEqual([
      ' Hạng  Đơn vị     Điểm',
      '10/18  Xã         9,50',
      ' 1/18  Thị trấn  84,66',
    ]);
  });

  it('counts letters, not code points, of decomposed Vietnamese', () => {
    const [first, second] = alignTable(
      [
        ['điểm'.normalize('NFD'), '|'],
        ['điểm', '|'],
      ],
      new Set(),
    ).split('\n');
    expect(first?.normalize('NFC')).toBe(second);
  });
});
