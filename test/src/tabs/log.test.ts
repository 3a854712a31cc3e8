import { describe, expect, it } from '@jest/globals';
import { logTab } from '../../../src/tabs/log-tab';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';

describe('logTab', () => {
  it('is laid out as its golden file says', () => {
    const text = renderTabPlan(logTab());
    expect(text).toBe(golden('log-tab', text));
  });
});
