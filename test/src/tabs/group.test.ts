import { describe, expect, it } from '@jest/globals';
import { areaName } from '../../../src/tabs/plan/a1';
import { group, groupTabName } from '../../../src/tabs/group';
import type { TabPlan } from '../../../src/tabs/plan/tab-plan';
import { SMALL_ROUND } from '../../golden/small-round';

function planOf(index: number, decimals = 2): TabPlan {
  const settings = { ...SMALL_ROUND.settings, decimals, rowDecimals: decimals };
  const plan = group.plans({ ...SMALL_ROUND, settings })[index];
  if (plan === undefined) throw new Error(`The small round has no group at ${index}.`);
  return plan;
}

const formatsOf = (plan: TabPlan, name: string) =>
  plan.styles.flatMap(({ area, style }) =>
    areaName(area) === name ? (style.numberFormat ?? []) : [],
  );

describe('group', () => {
  it('is not the same for another group: its rows, its name, its role', () => {
    const { name, role, size } = planOf(1);
    expect([name, role, size.rows]).toEqual(['2 Thể chế', 'group:2', 7]);
  });

  it.each([
    ['codes', 'A6:A10'],
    ['self-assessed results', 'J6:K10'],
    ['appraised results', 'L6:M10'],
  ])('keeps %s as plain text', (_, area) => {
    expect(formatsOf(planOf(0), area)).toEqual(['@']);
  });

  it.each([
    [0, '0'],
    [2, '0.00'],
    [4, '0.0000'],
  ])('shows scores with %d decimals as %s', (decimals, format) => {
    expect(formatsOf(planOf(0, decimals), 'N6:O10')).toEqual([format]);
  });

  it('names the tab by code and name where the set names none', () => {
    const unnamed = SMALL_ROUND.set.nodes.find(({ tab }) => tab === undefined);
    const name = unnamed && groupTabName({ group: unnamed, nodes: [unnamed] });
    expect(name).toBe('1.1 Kế hoạch');
  });
});
