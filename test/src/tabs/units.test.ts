import { describe, expect, it } from '@jest/globals';
import { unitsTab } from '../../../src/tabs/units-tab';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';
import { SMALL_ROUND } from '../../golden/small-round';

describe('unitsTab', () => {
  it('is laid out as its golden file says', () => {
    const text = renderTabPlan(unitsTab(SMALL_ROUND.units));
    expect(text).toBe(golden('units-tab', text));
  });

  it('has room for the 168 units of the largest province', () => {
    const many = Array.from({ length: 168 }, (_, i) => `Xã ${i + 1}`);
    const { size, cells } = unitsTab(many);
    expect(cells).toHaveLength(4 + 168);
    expect(size.rows).toBeGreaterThanOrEqual(cells.length);
  });
});
