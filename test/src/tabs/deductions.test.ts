import { describe, expect, it } from '@jest/globals';
import { deductionsTab } from '../../../src/tabs/deductions-tab';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';
import { SMALL_ROUND, sourcesOf } from '../../golden/small-round';

const plan = deductionsTab({ ...sourcesOf(SMALL_ROUND), componentCount: 4 });

describe('deductionsTab', () => {
  it('is laid out as its golden file says', () => {
    const text = renderTabPlan(plan);
    expect(text).toBe(golden('deductions-tab', text));
  });

  it('has room for every component of every unit', () => {
    expect(plan.size.rows).toBe(4 + 2 * 4);
  });
});
