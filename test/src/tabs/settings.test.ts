import { describe, expect, it } from '@jest/globals';
import { settingsTab } from '../../../src/tabs/settings-tab';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';
import { SMALL_ROUND } from '../../golden/small-round';

describe('settingsTab', () => {
  it('is laid out as its golden file says', () => {
    const text = renderTabPlan(settingsTab(SMALL_ROUND));
    expect(text).toBe(golden('settings-tab', text));
  });

  it('refers with its anchors to the rows where the settings stand', () => {
    const { cells, anchors } = settingsTab(SMALL_ROUND);
    const rowOf = (name: string) => anchors.find((anchor) => anchor.name === name)?.at ?? 0;
    expect(cells[rowOf('decimals') - 1]?.[1]).toBe(2);
    expect(cells[rowOf('tieBreakers') - 1]?.[1]).toBe('2; 1');
    expect(cells[rowOf('grades')]?.slice(0, 2)).toEqual(['Xuất sắc', 90]);
  });
});
