import { describe, expect, it } from '@jest/globals';
import { criterionTree } from '../../../src/core/criterion-tree';
import { leafScoreOf, sumIntoParents, sumLeaves } from '../../../src/core/leaf-sum';

describe('leafScoreOf', () => {
  it('is points, excluded, or nothing yet', () => {
    expect(leafScoreOf({ status: 'scored', points: 5, reason: { kind: 'yes' } })).toBe(5);
    expect(leafScoreOf({ status: 'excluded' })).toBe('excluded');
    expect(leafScoreOf({ status: 'pending' })).toBeUndefined();
    expect(leafScoreOf({ status: 'invalid', issue: { code: 'negative' } })).toBeUndefined();
  });
});

describe('sumIntoParents', () => {
  it('keeps a parent blank while nothing below it has a score', () => {
    const tree = criterionTree(['1', '1.1', '1.2']);
    expect(sumIntoParents(tree, [undefined, undefined, 'excluded'])[0]).toBeUndefined();
    expect(sumIntoParents(tree, [undefined, 'excluded', 'excluded'])[0]).toBe('excluded');
    expect(sumIntoParents(tree, [undefined, 0, undefined])[0]).toBe(0);
  });

  it('ignores what stood in the parent row', () => {
    expect(sumIntoParents(criterionTree(['1', '1.1']), [999, 5])).toEqual([5, 5]);
  });
});

describe('sumLeaves', () => {
  it('keeps open leaves in the applicable maximum and excluded ones out of it', () => {
    expect(sumLeaves([150, undefined, 'excluded', 0], [200, 100, 300, 50])).toEqual({
      total: 150,
      applicableMaximum: 350,
      scoredMaximum: 250,
      isProvisional: true,
    });
  });

  it('is nothing of nothing, and not provisional', () => {
    expect(sumLeaves([], [])).toEqual({
      total: 0,
      applicableMaximum: 0,
      scoredMaximum: 0,
      isProvisional: false,
    });
  });
});
