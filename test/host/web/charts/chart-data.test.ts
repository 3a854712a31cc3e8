import { describe, expect, it } from '@jest/globals';
import { seriesOf } from '../../../../host/web/charts/chart-data';

describe('seriesOf', () => {
  it('takes the first column as labels, the last header row as names, and leaves rows without a label out', () => {
    const columns = [
      ['', 'Đơn vị', 'Xã A', 'Xã B', '', null],
      ['', 'Chỉ số', 90.5, 'KPS', 3, null],
    ];
    expect(seriesOf(columns, 2)).toEqual({
      labels: ['Xã A', 'Xã B'],
      series: [{ name: 'Chỉ số', values: [90.5, null] }],
    });
  });
});
