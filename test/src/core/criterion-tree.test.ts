import { describe, expect, it } from '@jest/globals';
import { criterionTree } from '../../../src/core/criterion-tree';

describe('criterionTree', () => {
  it('tells leaves from parents by the codes alone, in any order', () => {
    const tree = criterionTree(['1.1.3.a', '1', '1.1.3', '1.2', '1.1']);
    expect(tree.isLeaf).toEqual([true, false, false, true, false]);
    expect(tree.isParent).toEqual([false, true, true, false, true]);
    expect(tree.ancestors).toEqual([[2, 4, 1], [], [4, 1], [1], [1]]);
  });

  it('does not take 3.1 for a parent of 3.10', () => {
    expect(criterionTree(['3.1', '3.10']).isLeaf).toEqual([true, true]);
  });

  it('leaves rows without a code out', () => {
    const tree = criterionTree(['', '1', '']);
    expect(tree.isLeaf).toEqual([false, true, false]);
    expect(tree.isParent).toEqual([false, false, false]);
  });

  it('sums into the parents that are there when one is missing', () => {
    expect(criterionTree(['1', '1.1.1']).ancestors).toEqual([[], [0]]);
  });
});
