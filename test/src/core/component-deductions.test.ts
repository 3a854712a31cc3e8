import { describe, expect, it } from '@jest/globals';
import { componentTable, deductionsOf } from '../../../src/core/component-deductions';
import type { LeafScore } from '../../../src/core/leaf-sum';

interface Leaf {
  readonly code: string;
  readonly maximum: number;
  readonly score: LeafScore;
}

function deductionsOfOne(leaves: readonly Leaf[]) {
  const table = componentTable(
    leaves.map(({ code }) => code),
    leaves.map(({ maximum }) => maximum),
  );
  const rows = leaves.map(({ score }) => [score]);
  return deductionsOf(table, rows, 0);
}

describe('deductionsOf', () => {
  it('sums lines into their component and says which of them lost points', () => {
    const found = deductionsOfOne([
      { code: '1.1.3.a', maximum: 150, score: 150 },
      { code: '1.1.3.b', maximum: 50, score: 0 },
      { code: '1.4.2', maximum: 200, score: 100 },
    ]);
    expect(found).toEqual([
      { code: '1.1.3', maximum: 200, score: 150, deduction: 50, lostAt: [1] },
      { code: '1.4.2', maximum: 200, score: 100, deduction: 100, lostAt: [2] },
    ]);
  });

  it('reports at the criterion where there are no components', () => {
    const found = deductionsOfOne([
      { code: '2.3', maximum: 200, score: 0 },
      { code: '3.2.a', maximum: 100, score: 50 },
      { code: '3.2.b', maximum: 100, score: 25 },
    ]);
    expect(found.map(({ code, deduction }) => [code, deduction])).toEqual([
      ['2.3', 200],
      ['3.2', 125],
    ]);
  });

  it('lists nothing that lost nothing, is excluded, or has no score yet', () => {
    const found = deductionsOfOne([
      { code: '1.1', maximum: 100, score: 100 },
      { code: '1.2', maximum: 100, score: 'excluded' },
      { code: '1.3', maximum: 100, score: 'pending' },
      { code: '1.4', maximum: 100, score: { code: 'negative' } },
      { code: '1.5', maximum: 100, score: undefined },
    ]);
    expect(found).toEqual([]);
  });

  it('deducts only for scored lines of a component that is not finished', () => {
    const [found] = deductionsOfOne([
      { code: '1.1.3.a', maximum: 150, score: 100 },
      { code: '1.1.3.b', maximum: 50, score: undefined },
      { code: '1.1.3.c', maximum: 70, score: 'excluded' },
    ]);
    expect(found).toMatchObject({ maximum: 200, score: 100, deduction: 50, lostAt: [0] });
  });

  it('lists components in the order of their first leaves, wherever their lines stand', () => {
    const found = deductionsOfOne([
      { code: '1.1.1.a', maximum: 100, score: 50 },
      { code: '1.1.2', maximum: 100, score: 0 },
      { code: '1.1.1.b', maximum: 100, score: 70 },
    ]);
    expect(found.map(({ code, deduction, lostAt }) => [code, deduction, lostAt])).toEqual([
      ['1.1.1', 80, [0, 2]],
      ['1.1.2', 100, [1]],
    ]);
  });

  it('does not let a score above the maximum, typed over in a sheet, make up for a loss', () => {
    const [found] = deductionsOfOne([
      { code: '1.1.1.a', maximum: 100, score: 130 },
      { code: '1.1.1.b', maximum: 100, score: 90 },
    ]);
    expect(found).toMatchObject({ deduction: 10, lostAt: [1] });
  });

  it('answers for one unit after the other', () => {
    const table = componentTable(['1.1', '1.2'], [100, 100]);
    const rows = [
      [100, 20],
      [0, 100],
    ];
    const found = [0, 1].map((unit) => deductionsOf(table, rows, unit));
    expect(found.map((list) => list.map(({ code }) => code))).toEqual([['1.2'], ['1.1']]);
  });
});
