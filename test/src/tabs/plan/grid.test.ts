import { describe, expect, it } from '@jest/globals';
import { gridOf } from '../../../../src/tabs/plan/grid';

describe('gridOf', () => {
  it('puts pieces at their places and leaves the rest blank', () => {
    const pieces = [
      { row: 1, column: 2, cells: [['a', 1]] },
      { row: 2, column: 1, cells: [['b'], ['c']] },
    ];
    expect(gridOf({ rows: 3, columns: 3 }, pieces)).toEqual([
      ['', 'a', 1],
      ['b', '', ''],
      ['c', '', ''],
    ]);
  });

  it('drops rows below the grid', () => {
    const pieces = [{ row: 1, column: 1, cells: [['a'], ['b']] }];
    expect(gridOf({ rows: 1, columns: 1 }, pieces)).toEqual([['a']]);
  });
});
