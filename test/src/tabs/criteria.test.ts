import { describe, expect, it } from '@jest/globals';
import { readCriteriaTable } from '../../../src/catalogue/read-criteria-table';
import { CRITERIA_TABLE } from '../../../src/text/labels';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { criteria } from '../../../src/tabs/criteria';
import { SMALL_ROUND } from '../../golden/small-round';

describe('criteria', () => {
  it('reads back as the set that it was made from', () => {
    const cells = criteria.plans(SMALL_ROUND)[0]?.cells ?? [];
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
