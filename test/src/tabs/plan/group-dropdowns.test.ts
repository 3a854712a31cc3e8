import { describe, expect, it } from '@jest/globals';
import { areaName } from '../../../../src/tabs/plan/a1';
import { groupDropdowns } from '../../../../src/tabs/plan/group-aids';
import { SMALL_ROUND } from '../../../golden/small-round';

describe('groupDropdowns', () => {
  it('offers known answers in both input blocks of their rows, and nowhere else', () => {
    const [layout] = SMALL_ROUND.layouts;
    const dropdowns = layout === undefined ? [] : groupDropdowns(layout, SMALL_ROUND.set.nodes);
    expect(dropdowns.map(({ area, values }) => [areaName(area), values[0]])).toEqual([
      ['J8:K8', 'Đúng hạn'],
      ['L8:M8', 'Đúng hạn'],
      ['J10:K10', 'Có'],
      ['L10:M10', 'Có'],
    ]);
  });
});
