import { describe, expect, it } from '@jest/globals';
import { groupsOf } from '../../../src/catalogue/groups-of';
import { areaName } from '../../../src/tabs/plan/a1';
import { groupTab } from '../../../src/tabs/group-tab';
import type { TabPlan } from '../../../src/tabs/plan/tab-plan';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';
import { SMALL_ROUND, sourcesOf } from '../../golden/small-round';

const { settingsLayout } = sourcesOf(SMALL_ROUND);

function planOf(index: number, decimals = 2): TabPlan {
  const group = groupsOf(SMALL_ROUND.set)[index];
  if (group === undefined) throw new Error(`The small round has no group at ${index}.`);
  return groupTab(group, SMALL_ROUND.units, decimals, settingsLayout);
}

const formatsOf = (plan: TabPlan, name: string) =>
  plan.styles.flatMap(({ area, style }) =>
    areaName(area) === name ? (style.numberFormat ?? []) : [],
  );

describe('groupTab', () => {
  it('is laid out as its golden file says', () => {
    const text = renderTabPlan(planOf(0));
    expect(text).toBe(golden('group-tab', text));
  });

  it('is not the same for another group: its rows, its name, its role', () => {
    const { name, role, size } = planOf(1);
    expect([name, role, size.rows]).toEqual(['2 Thể chế', 'group:2', 6]);
  });

  it.each([
    ['codes', 'A5:A9'],
    ['self-assessed results', 'J5:K9'],
    ['appraised results', 'L5:M9'],
  ])('keeps %s as plain text', (_, area) => {
    expect(formatsOf(planOf(0), area)).toEqual(['@']);
  });

  it.each([
    [0, '0'],
    [2, '0.00'],
    [4, '0.0000'],
  ])('shows scores with %d decimals as %s', (decimals, format) => {
    expect(formatsOf(planOf(0, decimals), 'N5:O9')).toEqual([format]);
  });

  it('names the tab by code and name where the set names none', () => {
    const unnamed = SMALL_ROUND.set.nodes.find(({ tab }) => tab === undefined);
    const plan =
      unnamed && groupTab({ group: unnamed, nodes: [unnamed] }, ['Xã'], 2, settingsLayout);
    expect(plan?.name).toBe('1.1 Kế hoạch');
  });
});
