import { describe, expect, it } from '@jest/globals';
import { isPoints, rankingKeys } from '../../../../src/tabs/plan/ranking-layout';

const keys = rankingKeys(['1', '2', '3']);

describe('rankingKeys', () => {
  it('puts the sorted table left, a gap, then one row per unit', () => {
    expect(keys.map((key, i) => [i + 1, key])).toEqual([
      [1, 'sorted/rank'],
      [2, 'sorted/unit'],
      [3, 'sorted/total'],
      [4, 'sorted/index'],
      [5, 'sorted/grade'],
      [6, 'sorted/note'],
      [7, ''],
      [8, 'unit'],
      [9, 'group/1'],
      [10, 'group/2'],
      [11, 'group/3'],
      [12, 'total'],
      [13, 'deduction'],
      [14, 'open'],
      [15, 'applicableMaximum'],
      [16, 'index'],
      [17, 'progress'],
      [18, 'selfTotal'],
      [19, 'gap'],
      [20, 'grade'],
      [21, 'rank'],
      [22, 'note'],
    ]);
  });
});

describe('isPoints', () => {
  it('is true of what has the decimals of the round, in both tables', () => {
    expect(keys.filter((key) => key !== '' && !isPoints(key))).toEqual([
      'sorted/rank',
      'sorted/unit',
      'sorted/grade',
      'sorted/note',
      'unit',
      'progress',
      'grade',
      'rank',
      'note',
    ]);
  });
});
