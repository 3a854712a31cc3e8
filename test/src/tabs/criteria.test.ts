import { describe, expect, it } from '@jest/globals';
import { readCriteriaTable } from '../../../src/catalogue/read-criteria-table';
import { CRITERIA_TABLE } from '../../../src/text/labels';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { criteriaTab } from '../../../src/tabs/criteria-tab';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';
import { SMALL_ROUND } from '../../golden/small-round';

describe('criteriaTab', () => {
  it('is laid out as its golden file says', () => {
    const text = renderTabPlan(criteriaTab(SMALL_ROUND.set));
    expect(text).toBe(golden('criteria-tab', text));
  });

  it('reads back as the set that it was made from', () => {
    const { cells } = criteriaTab(SMALL_ROUND.set);
    const { title, status } = SMALL_ROUND.set;
    const source = { grid: cells, title, status, decimals: 2, totalWord: CRITERIA_TABLE.totalWord };
    const rules = SMALL_ROUND.set.nodes.map(({ code, name, maximum, method, scale }) => ({
      code,
      name,
      maximum,
      method,
      scale,
    }));
    expect(readCriteriaTable(source, VOCABULARY)).toMatchObject({
      ok: true,
      set: { nodes: rules },
    });
  });
});
