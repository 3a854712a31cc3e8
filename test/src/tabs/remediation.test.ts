import { describe, expect, it } from '@jest/globals';
import { remediationTab, TASK_COLUMNS } from '../../../src/tabs/remediation-tab';
import { REMEDIATION_TAB } from '../../../src/text/labels';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';
import { SMALL_ROUND } from '../../golden/small-round';

describe('remediationTab', () => {
  it('is laid out as its golden file says', () => {
    const text = renderTabPlan(remediationTab(SMALL_ROUND.settings));
    expect(text).toBe(golden('remediation-tab', text));
  });

  it('has a header for every column', () => {
    expect(REMEDIATION_TAB.headers).toHaveLength(TASK_COLUMNS);
  });
});
