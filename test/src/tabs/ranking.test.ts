import { describe, expect, it } from '@jest/globals';
import { rankingTab } from '../../../src/tabs/ranking-tab';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';
import { sampleRoundOf, SMALL_ROUND, sourcesOf } from '../../golden/small-round';

describe('rankingTab', () => {
  it('is laid out as its golden file says', () => {
    const text = renderTabPlan(rankingTab(sourcesOf(SMALL_ROUND)));
    expect(text).toBe(golden('ranking-tab', text));
  });

  it('has a column, a heat rule and a maximum for each group', () => {
    const { heat, formulas } = rankingTab(sourcesOf(SMALL_ROUND));
    expect(heat.map(({ maximum }) => maximum)).toEqual([5.5, 3]);
    const maxima = formulas.filter(({ row }) => row === 3).map(({ formula }) => formula);
    expect(maxima).toEqual(["='1 Chỉ đạo'!$C$5", "='2 Thể chế'!$C$5"]);
  });

  it('shows ranks as 8/18 without making them text', () => {
    const formats = rankingTab(sourcesOf(sampleRoundOf(18))).styles.map(
      ({ style }) => style.numberFormat,
    );
    expect(formats.filter((format) => format === '0"/18"')).toHaveLength(2);
  });
});
