import { describe, expect, it } from '@jest/globals';
import { signTree } from '../../../src/core/sign-tree';
import { sumIntoParents, sumUnits, type LeafScore } from '../../../src/core/leaf-sum';

const OUTSIDE = { bonus: 0, penalty: 0 };

describe('sumIntoParents', () => {
  it('keeps a parent blank while nothing below it has a score', () => {
    const tree = signTree(['1', '1.1', '1.2'], [], 2);
    const sumOf = (column: readonly LeafScore[]) =>
      sumIntoParents(
        tree,
        column.map((score) => [score]),
      )[0]?.[0];
    expect(sumOf([undefined, undefined, 'excluded'])).toBeUndefined();
    expect(sumOf([undefined, 'excluded', 'excluded'])).toBe('excluded');
    expect(sumOf([undefined, 'pending', { code: 'negative' }])).toBeUndefined();
    expect(sumOf([undefined, 0, undefined])).toBe(0);
  });

  it('ignores what stood in the parent row', () => {
    expect(sumIntoParents(signTree(['1', '1.1'], [], 2), [[999], [5]])).toEqual([[5], [5]]);
  });

  it('keeps units apart: what is open in one is nothing to the other', () => {
    const tree = signTree(['1', '1.1', '1.2'], [], 2);
    const rows = [
      [undefined, undefined, undefined],
      ['pending', 3, 'excluded'],
      [2, 4, undefined],
    ] as const;
    expect(sumIntoParents(tree, rows)[0]).toEqual([2, 7, undefined]);
  });
});

describe('sumUnits', () => {
  it('keeps open leaves in the applicable maximum and excluded ones out of it', () => {
    const rows = [[150], [undefined], ['excluded'], [0]] as const;
    expect(sumUnits(rows, [200, 100, 300, 50], 1)).toEqual([
      { total: 150, applicableMaximum: 350, scoredMaximum: 250, ...OUTSIDE, isProvisional: true },
    ]);
  });

  it('takes pending and invalid leaves alike for nothing yet', () => {
    const nothingYet = {
      total: 0,
      applicableMaximum: 100,
      scoredMaximum: 0,
      ...OUTSIDE,
      isProvisional: true,
    };
    expect(sumUnits([['pending', { code: 'negative' }, undefined]], [100], 3)).toEqual([
      nothingYet,
      nothingYet,
      nothingYet,
    ]);
  });

  it('knows an open leaf that is worth nothing', () => {
    expect(sumUnits([['pending']], [0], 1)).toMatchObject([{ isProvisional: true }]);
  });

  it('is nothing of nothing, and not provisional', () => {
    expect(sumUnits([], [], 1)).toEqual([
      { total: 0, applicableMaximum: 0, scoredMaximum: 0, ...OUTSIDE, isProvisional: false },
    ]);
    expect(sumUnits([], [], 0)).toEqual([]);
  });

  it('sums each unit apart', () => {
    const rows = [
      [10, 20],
      ['excluded', 5],
    ] as const;
    expect(sumUnits(rows, [30, 40], 2)).toMatchObject([
      { total: 10, applicableMaximum: 30 },
      { total: 25, applicableMaximum: 70 },
    ]);
  });
});
