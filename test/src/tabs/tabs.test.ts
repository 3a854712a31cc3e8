/** What holds of every declared tab: its golden page, its keys, its place. A new tab is tested by being declared. */
import { describe, expect, it } from '@jest/globals';
import { countAfter, plansOf, TABS, tabOf } from '../../../src/tabs';
import { keysIn, roleOfKeyRow } from '../../../src/tabs/plan/keys';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';
import { sampleRoundOf, SMALL_ROUND } from '../../golden/small-round';

const plans = plansOf(SMALL_ROUND);
const planned = TABS.flatMap((tab) => {
  const [plan] = tab.plans(SMALL_ROUND);
  return plan === undefined ? [] : [{ role: tab.role, tab, plan }];
});

describe.each(planned)('the tab $role', ({ role, tab, plan }) => {
  it('is laid out as its golden file says', () => {
    const text = renderTabPlan(plan);
    expect(text).toBe(golden(`${role.replace(':', '')}-tab`, text));
  });

  it('has a key above each column that code can name, under the header that it is known by', () => {
    const keys = keysIn(plan.cells[(plan.keyRow ?? 1) - 1] ?? [], plan.role);
    expect(keys).toEqual(expect.arrayContaining(Object.keys(tab.columns)));
    expect(roleOfKeyRow(plan.cells[(plan.keyRow ?? 1) - 1] ?? [])).toBe(
      Object.keys(tab.columns).length > 0 ? plan.role : undefined,
    );
  });

  it('fits its own cells', () => {
    expect(plan.cells.length).toBeLessThanOrEqual(plan.size.rows);
    expect(plan.cells.every((row) => row.length <= plan.size.columns)).toBe(true);
  });
});

it('every role is one tab, and every tab is found by its role', () => {
  expect(new Set(plans.map(({ role }) => role)).size).toBe(plans.length);
  for (const { role } of plans) expect(tabOf(role)?.plans(SMALL_ROUND)).toEqual(expect.anything());
  expect(tabOf('log-archive:1')).toBeUndefined();
});

it('a tab is put before those that belong behind it', () => {
  const roles = plans.map(({ role }) => role);
  expect(countAfter('log', [...roles, 'publication:1'])).toBe(1);
  const behindGroups = roles.length - 1 - roles.lastIndexOf('group:2');
  expect(countAfter('group:1', roles)).toBe(behindGroups);
  expect(countAfter('guide', roles)).toBe(roles.length - 1);
});

it('Đơn vị has room for the 168 units of the largest province, Điểm trừ for every component of every unit', () => {
  const planOf = (role: string, round = SMALL_ROUND) =>
    plansOf(round).find((plan) => plan.role === role);
  const many = planOf('units', sampleRoundOf(168));
  expect(many?.cells).toHaveLength(5 + 168);
  expect(many?.size.rows).toBeGreaterThanOrEqual(5 + 168);
  expect(planOf('deductions')?.size.rows).toBe(5 + 2 * 4);
});
