import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_TAB } from '../../../src/text/evidence';
import { EVIDENCE_COLUMNS, evidenceTab } from '../../../src/tabs/evidence-tab';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';
import { SMALL_ROUND } from '../../golden/small-round';

describe('evidenceTab', () => {
  it('is laid out as its golden file says', () => {
    const text = renderTabPlan(evidenceTab(SMALL_ROUND.settings));
    expect(text).toBe(golden('evidence-tab', text));
  });

  it('has a header for every column', () => {
    expect(EVIDENCE_TAB.headers).toHaveLength(EVIDENCE_COLUMNS);
  });
});
