/** What a plan may promise: the answer named earns the points named, and no other answer earns more. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointsOfResults, topAnswer } from '../../../src/core/top-answer';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { anyRule, decimalText, typedResult } from '../../helpers/arbitraries';
import { pointsOf } from '../../helpers/score-results';

describe('topAnswer', () => {
  it('earns, as a cell, the points that it promises', () => {
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 0, max: 4 }), (rule, decimals) => {
        const top = topAnswer(rule, decimals, VOCABULARY);
        if (top?.result === undefined) return;
        expect(pointsOf(rule, top.result, decimals)).toBe(top.points);
        expect(top.points).toBeLessThanOrEqual(top.maximum);
      }),
    );
  });

  it('is the maximum under every method whose scale cannot withhold it', () => {
    const generous = anyRule.filter(
      ({ method, scale }) => !['Lựa chọn', 'Bậc thang'].includes(method) && !scale.includes('hạng'),
    );
    fc.assert(
      fc.property(generous, (rule) => {
        const top = topAnswer(rule, 2, VOCABULARY);
        expect(top?.points).toBe(top?.maximum);
      }),
    );
  });

  it('is beaten by no answer', () => {
    // "Nothing arose" may be worth the maximum, but is nothing that a unit can set out to do.
    const asked = anyRule.map((rule) => ({ ...rule, notApplicable: '' }));
    fc.assert(
      fc.property(asked, typedResult, (rule, result) => {
        const top = topAnswer(rule, 2, VOCABULARY);
        // Where a step ends just before a threshold, there is always a result still nearer to it.
        const little = /[<>]|tỷ lệ|từ/.test(rule.scale) ? 1 : 0;
        expect(pointsOf(rule, result) ?? 0).toBeLessThanOrEqual((top?.points ?? NaN) + little);
      }),
      { numRuns: 1000 },
    );
  });

  it('asks for no more units than are needed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 2000 }),
        (each, most) => {
          const rule = {
            method: 'Số lượng',
            scale: `mỗi đơn vị = ${decimalText(each)}`,
            maximum: decimalText(most),
            notApplicable: '',
          };
          const needed = Math.ceil(most / each);
          expect(topAnswer(rule, 2, VOCABULARY)?.result).toBe(needed);
          const [oneLess] = pointsOfResults(rule, [needed - 1], 2, VOCABULARY);
          expect(oneLess).toBeLessThan(most);
        },
      ),
    );
  });
});
