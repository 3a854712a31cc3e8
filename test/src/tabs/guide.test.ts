import { describe, expect, it } from '@jest/globals';
import GUIDE from '../../../src/text/guide.json';
import { guideTab } from '../../../src/tabs/guide-tab';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';

describe('guideTab', () => {
  it('is laid out as its golden file says', () => {
    const text = renderTabPlan(guideTab(GUIDE));
    expect(text).toBe(golden('guide-tab', text));
  });
});
