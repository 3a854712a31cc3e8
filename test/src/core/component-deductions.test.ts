import { describe, expect, it } from '@jest/globals';
import { componentDeductions } from '../../../src/core/component-deductions';

describe('componentDeductions', () => {
  it('sums lines into their component and says which of them lost points', () => {
    const found = componentDeductions([
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
    const found = componentDeductions([
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
    const found = componentDeductions([
      { code: '1.1', maximum: 100, score: 100 },
      { code: '1.2', maximum: 100, score: 'excluded' },
      { code: '1.3', maximum: 100, score: undefined },
    ]);
    expect(found).toEqual([]);
  });

  it('deducts only for scored lines of a component that is not finished', () => {
    const [found] = componentDeductions([
      { code: '1.1.3.a', maximum: 150, score: 100 },
      { code: '1.1.3.b', maximum: 50, score: undefined },
      { code: '1.1.3.c', maximum: 70, score: 'excluded' },
    ]);
    expect(found).toMatchObject({ maximum: 200, score: 100, deduction: 50, lostAt: [0] });
  });
});
