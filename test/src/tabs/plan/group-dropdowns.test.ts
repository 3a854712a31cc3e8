import { describe, expect, it } from '@jest/globals';
import { areaName } from '../../../../src/tabs/plan/a1';
import { groupDropdowns } from '../../../../src/tabs/plan/group-dropdowns';
import { SMALL_ROUND, sourcesOf } from '../../../golden/small-round';

describe('groupDropdowns', () => {
  it('offers known answers in both input blocks of their rows, and nowhere else', () => {
    const [layout] = sourcesOf(SMALL_ROUND).layouts;
    const dropdowns = layout === undefined ? [] : groupDropdowns(layout, SMALL_ROUND.set.nodes);
    expect(dropdowns.map(({ area, values }) => [areaName(area), values[0]])).toEqual([
      ['J7:K7', 'Đúng hạn'],
      ['L7:M7', 'Đúng hạn'],
      ['J9:K9', 'Có'],
      ['L9:M9', 'Có'],
    ]);
  });
});
