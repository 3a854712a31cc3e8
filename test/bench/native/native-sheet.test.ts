/** The spreadsheet without us, as formulas that can be read. */
import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_RANK, COUNTED_RANK, nativeSheet } from '../../../bench/native/native-sheet';

const table = {
  maxima: [1.5, 2],
  points: [
    [1, 'KPS'],
    [1.5, ''],
    [0, 2],
  ],
};

describe('nativeSheet', () => {
  const { rows, figures, points } = nativeSheet(table, BUILT_IN_RANK);

  it('has the maxima above the points', () => {
    expect(rows.map((row) => row.slice(0, 2))).toEqual([table.maxima, ...table.points]);
    expect(points).toEqual({ row: 2, column: 1, rows: 3, columns: 2 });
  });

  it('works out every figure of a unit from its row', () => {
    expect(figures).toEqual({ row: 2, column: 3, rows: 3, columns: 6 });
    expect(rows[2]?.slice(2)).toEqual([
      '=ROUND(SUM(A3:B3),2)',
      '=ROUND(SUM(A$1:B$1)-SUMIF(A3:B3,"KPS",A$1:B$1),2)',
      '=IF(D3>0,ROUND(100*C3/D3,10),"")',
      '=RANK(E3,E$2:E$4)',
      '=ROUND(SUM(I3:J3),2)',
      '=COUNTIF(I3:J3,">0")',
      '=IF(ISNUMBER(A3),A$1-A3,"")',
      '=IF(ISNUMBER(B3),B$1-B3,"")',
    ]);
  });

  it('counts larger indexes where there is no RANK', () => {
    expect(nativeSheet(table, COUNTED_RANK).rows[1]).toContain('=COUNTIF(E$2:E$4,">"&E2)+1');
  });
});
