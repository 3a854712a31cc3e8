import { describe, expect, it } from '@jest/globals';
import type { RoundTabs } from '../../../src/tabs/plan/tab';
import { ranking } from '../../../src/tabs/ranking';
import { sampleRoundOf, SMALL_ROUND } from '../../golden/small-round';

const planOf = (round: RoundTabs) => {
  const [plan] = ranking.plans(round);
  if (plan === undefined) throw new Error('No plan.');
  return plan;
};

describe('ranking', () => {
  it('has a column, a heat rule and a maximum for each group', () => {
    const { heat, formulas } = planOf(SMALL_ROUND);
    expect(heat.map(({ maximum }) => maximum)).toEqual([5.5, 3]);
    const maxima = formulas.filter(({ row }) => row === 3).map(({ formula }) => formula);
    expect(maxima).toEqual(["='1 Chỉ đạo'!$C$6", "='2 Thể chế'!$C$6"]);
  });

  it('shows ranks as 8/18 without making them text', () => {
    const formats = planOf(sampleRoundOf(18)).styles.map(({ style }) => style.numberFormat);
    expect(formats.filter((format) => format === '0"/18"')).toHaveLength(2);
  });
});
