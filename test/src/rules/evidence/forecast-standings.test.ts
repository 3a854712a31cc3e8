import { describe, expect, it } from '@jest/globals';
import { standingChanges } from '../../../../src/rules/evidence/decision';

const standing = (total: number, rank: number, bonus = 0) => ({
  ...{ total, deduction: 100 - total, bonus, penalty: 0, rank },
});

describe('standingChanges', () => {
  it('names whose total or rank changes, the others of the round too', () => {
    const units = ['Xã Một', 'Xã Hai', 'Xã Ba'];
    const before = [standing(80, 2), standing(81, 1), standing(70, 3)];
    const after = [standing(82, 1), standing(81, 2), standing(70, 3)];
    expect(standingChanges(units, before, after)).toEqual([
      { unit: 'Xã Một', before: before[0], after: after[0] },
      { unit: 'Xã Hai', before: before[1], after: after[1] },
    ]);
  });

  it('names who gains a bonus although total and rank stay', () => {
    const [before, after] = [standing(80, 2), standing(80, 2, 1)];
    expect(standingChanges(['Xã Một'], [before], [after])).toEqual([
      { unit: 'Xã Một', before, after },
    ]);
  });
});
