import { describe, expect, it } from '@jest/globals';
import { areaName } from '../../../../src/tabs/plan/a1';
import {
  computedAreas,
  freshRankingLayout,
  tieBreakerColumns,
} from '../../../../src/tabs/plan/ranking-layout';

const codes = ['1', '2', '3'];

describe('freshRankingLayout', () => {
  it('puts the sorted table left, a gap, then one row per unit', () => {
    const { columns } = freshRankingLayout('Xếp hạng', 18, codes, []);
    expect(columns).toEqual({
      ranking: 1,
      rankingNote: 6,
      units: 8,
      groups: 9,
      summary: 12,
      grade: 20,
      rank: 21,
      note: 22,
    });
  });

  it('finds the columns of the tie-breakers in their order', () => {
    expect(freshRankingLayout('Xếp hạng', 18, codes, ['3', '1']).tieBreakerColumns).toEqual([
      11, 9,
    ]);
  });
});

describe('computedAreas', () => {
  it('covers what formulas fill, and nothing else', () => {
    const areas = computedAreas(freshRankingLayout('Xếp hạng', 18, codes, []));
    expect(areas.map(areaName)).toEqual([
      'A6:E23',
      'F6:F23',
      'H6:H23',
      'I6:K23',
      'L6:S23',
      'T6:T23',
      'U6:U23',
      'V6:V23',
    ]);
  });
});

describe('tieBreakerColumns', () => {
  it('leaves out codes that are no group', () => {
    expect(tieBreakerColumns(9, codes, ['9', '2'])).toEqual([10]);
  });
});
