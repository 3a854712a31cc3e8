/** Laws that hold for every rule and every cell, whatever the method. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Outcome } from '../../../src/core/score-cell';
import { anyCell, anyRule, ruleOf, typedResult } from '../../helpers/arbitraries';
import { scoreResults } from '../../helpers/score-results';

/** Equal fractions may stand in different terms, so reasons are left out. */
function pointsOrIssue(outcome: Outcome): unknown {
  return outcome.status === 'scored' ? outcome.points : outcome;
}

const decimals = fc.integer({ min: 2, max: 4 });

describe('scoreBlock', () => {
  it('gives whole points from 0 to the maximum to every typed result', () => {
    fc.assert(
      fc.property(anyRule, fc.array(typedResult, { minLength: 1 }), decimals, (rule, cells, d) => {
        const maximum = Math.round(Number(rule.maximum.replace(',', '.')) * 10 ** d);
        for (const outcome of scoreResults(rule, cells, d)) {
          if (outcome.status !== 'scored') continue;
          expect(Number.isSafeInteger(outcome.points)).toBe(true);
          expect(outcome.points).toBeGreaterThanOrEqual(0);
          expect(outcome.points).toBeLessThanOrEqual(maximum);
        }
      }),
    );
  });

  it('answers every cell, whatever is in it, with a score, an issue, or nothing yet', () => {
    fc.assert(
      fc.property(anyRule, fc.array(anyCell), (rule, cells) => {
        const outcomes = scoreResults(rule, cells);
        expect(outcomes).toHaveLength(cells.length);
        for (const outcome of outcomes) {
          if (outcome.status === 'scored') expect(Number.isSafeInteger(outcome.points)).toBe(true);
          if (outcome.status === 'invalid') expect(outcome.issue.code).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('answers every rule, whatever is in its cells, in every cell of its row', () => {
    const broken = fc.record({
      method: anyCell,
      scale: anyCell,
      maximum: anyCell,
      notApplicable: anyCell,
    });
    fc.assert(
      fc.property(fc.oneof(anyRule, broken), fc.array(anyCell), anyCell, (rule, cells, scale) => {
        const outcomes = scoreResults({ ...rule, scale } as never, cells);
        expect(outcomes).toHaveLength(cells.length);
      }),
      { numRuns: 500 },
    );
  });

  it('scores a cell alike whatever stands beside it, but where units are compared', () => {
    const rule = anyRule.filter(({ method }) => method !== 'So cao nhất');
    fc.assert(
      fc.property(rule, fc.array(anyCell, { minLength: 1 }), (row, cells) => {
        const alone = cells.map((cell) => scoreResults(row, [cell])[0]);
        expect(scoreResults(row, cells)).toEqual(alone);
      }),
    );
  });

  it('compares units without regard to their order', () => {
    const shuffled = fc
      .array(fc.oneof(typedResult, anyCell), { minLength: 1, maxLength: 12 })
      .chain((cells) =>
        fc.tuple(
          fc.constant(cells),
          fc.shuffledSubarray([...cells.keys()], { minLength: cells.length }),
        ),
      );
    fc.assert(
      fc.property(ruleOf('So cao nhất'), shuffled, (rule, [cells, order]) => {
        const score = (units: readonly unknown[]) => scoreResults(rule, units).map(pointsOrIssue);
        const before = score(cells);
        const after = score(order.map((unit) => cells[unit]));
        expect(after).toEqual(order.map((unit) => before[unit]));
      }),
    );
  });
});
