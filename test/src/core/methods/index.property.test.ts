/** Laws of the methods: doing better never scores less, making more faults never scores more; exactness. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { METHODS } from '../../../../src/core/methods';
import { createRuleReader, knownAnswers } from '../../../../src/core/rule';
import { VOCABULARY } from '../../../../src/text/vocabulary';
import {
  anyRule,
  decimalText,
  maximum,
  ruleOf,
  type MethodName,
  type RuleText,
} from '../../../helpers/arbitraries';
import { pointsOf, scoreResults } from '../../../helpers/score-results';

const ascending = (max: number) =>
  fc
    .tuple(fc.nat(max), fc.nat(max))
    .map(([a, b]): readonly [number, number] => (a < b ? [a, b] : [b, a]));

/** Bands whose points rise with their thresholds. */
const risingBands = fc
  .tuple(
    fc.uniqueArray(fc.nat(100), { minLength: 1, maxLength: 5 }),
    fc.array(fc.nat(2000), { minLength: 5, maxLength: 5 }),
    maximum,
  )
  .map(([thresholds, points, most]): RuleText => {
    const rising = [...points].sort((a, b) => a - b);
    const bands = [...thresholds]
      .sort((a, b) => a - b)
      .map((at, band) => `≥${at}% = ${decimalText(rising[band] ?? 0)}`);
    return { method: 'Bậc thang', scale: bands.join('; '), maximum: most, notApplicable: '' };
  });

const percentText = (hundredths: number) => `${decimalText(hundredths)}%`;

const rising: readonly [MethodName, fc.Arbitrary<RuleText>, (step: number) => string][] = [
  ['Tỷ lệ', ruleOf('Tỷ lệ'), percentText],
  ['Bậc thang', risingBands, percentText],
  ['Số lượng', ruleOf('Số lượng'), decimalText],
];

describe('METHODS', () => {
  it('holds a method of its own for every word, under its id', () => {
    expect(Object.keys(METHODS)).toEqual(Object.keys(VOCABULARY.methods));
    expect(new Set(Object.values(METHODS)).size).toBe(Object.keys(METHODS).length);
  });

  it('names only answers that its own rule can read', () => {
    fc.assert(
      fc.property(anyRule, (row) => {
        const rule = createRuleReader(VOCABULARY, 2)(row);
        const outcomes = scoreResults(row, knownAnswers(rule, VOCABULARY));
        expect(outcomes.map(({ status }) => status)).not.toContain('invalid');
      }),
    );
  });

  it.each(rising)('%s never scores less for more', (_, rule, text) => {
    fc.assert(
      fc.property(rule, ascending(10_000), (row, [less, more]) => {
        const lower = pointsOf(row, text(less)) ?? NaN;
        expect(pointsOf(row, text(more))).toBeGreaterThanOrEqual(lower);
      }),
    );
  });

  it('Chấm trực tiếp never scores less for more, up to the maximum', () => {
    fc.assert(
      fc.property(ascending(2000), (steps) => {
        const [less, more] = steps.map((step) =>
          pointsOf(
            { method: 'Chấm trực tiếp', scale: '', maximum: '20', notApplicable: '' },
            decimalText(step),
          ),
        );
        expect(more).toBeGreaterThanOrEqual(less ?? NaN);
      }),
    );
  });

  it('Trừ lỗi never scores more for more faults', () => {
    fc.assert(
      fc.property(ruleOf('Trừ lỗi'), ascending(3000), (rule, [less, more]) => {
        const higher = pointsOf(rule, decimalText(less)) ?? NaN;
        expect(pointsOf(rule, decimalText(more))).toBeLessThanOrEqual(higher);
      }),
    );
  });

  it('a number on the grid of the round is its own score, to the last decimal', () => {
    const onGrid = fc
      .integer({ min: 0, max: 4 })
      .chain((decimals) => fc.tuple(fc.constant(decimals), fc.nat(10 ** decimals * 20)));
    fc.assert(
      fc.property(onGrid, ([decimals, points]) => {
        const direct = {
          method: 'Chấm trực tiếp',
          scale: '',
          maximum: '20',
          notApplicable: '',
        };
        const digits = String(points).padStart(decimals + 1, '0');
        const at = digits.length - decimals;
        const text = decimals === 0 ? digits : `${digits.slice(0, at)},${digits.slice(at)}`;
        expect(pointsOf(direct, text, decimals)).toBe(points);
        expect(pointsOf(direct, points / 10 ** decimals, decimals)).toBe(points);
      }),
    );
  });

  it('ratios of budgets in đồng are scored as BigInt arithmetic scores them', () => {
    const amounts = fc.tuple(fc.nat(99_999_999_999), fc.integer({ min: 1, max: 99_999_999_999 }));
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 2000 }), ([a, b], most) => {
        const part = Math.min(a, b);
        const rule = {
          method: 'Tỷ lệ',
          scale: '',
          maximum: decimalText(most),
          notApplicable: '',
        };
        const [numerator, denominator] = [BigInt(part) * BigInt(most), BigInt(b)];
        const halfUp = (2n * numerator + denominator) / (2n * denominator);
        expect(pointsOf(rule, `${part}/${b}`)).toBe(Number(halfUp));
      }),
    );
  });
});
