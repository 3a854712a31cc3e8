/** Laws of steps: what a shorter form stands for scores the same, and the order of the parts does not matter. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalText, ruleOf, typedResult } from '../../../helpers/arbitraries';
import { pointsOf, scoreResults } from '../../../helpers/score-results';

const RUNS = { numRuns: 10_000 };
const maximum = fc.integer({ min: 1, max: 2000 });
const percent = fc.integer({ min: 1, max: 100 });
const ratio = fc
  .tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }))
  .map(([a, b]) => `${Math.min(a, b)}/${b}`);

const row = (method: string, scale: string, hundredths: number) => ({
  method,
  scale,
  maximum: decimalText(hundredths),
  notApplicable: '',
});

/** `sàn`, `đích` and the steps that they are short for. */
function pairOf(floor: number | undefined, target: number | undefined, most: number) {
  const m = decimalText(most);
  const factor = target === undefined ? '' : ` × ${m}/${target}%`;
  const short = [
    ...(floor === undefined ? [] : [`sàn ${floor}%`]),
    ...(target === undefined ? [] : [`đích ${target}%`]),
  ].join('; ');
  const low = floor ?? 0;
  const hasSlope = target === undefined || target > low;
  const steps = [
    ...(target === undefined ? [] : [`≥${Math.max(target, low)}% = ${m}`]),
    ...(hasSlope ? [`≥${low}% = tỷ lệ${factor}`] : []),
  ].join('; ');
  return { short: row('Tỷ lệ', short, most), steps: row('Bậc thang', steps, most) };
}

describe('bands', () => {
  it('score what a floor and a target score that are short for them', () => {
    const limits = fc.tuple(
      fc.option(percent, { nil: undefined }),
      fc.option(percent, { nil: undefined }),
    );
    fc.assert(
      fc.property(limits, maximum, ratio, ([floor, target], most, result) => {
        const { short, steps } = pairOf(floor, target, most);
        expect(pointsOf(steps, result)).toBe(pointsOf(short, result));
      }),
      RUNS,
    );
  });

  it('score alike in whatever order the parts are listed', () => {
    fc.assert(
      fc.property(ruleOf('Bậc thang'), typedResult, (rule, result) => {
        const turned = { ...rule, scale: rule.scale.split('; ').reverse().join('; ') };
        expect(pointsOf(turned, result)).toBe(pointsOf(rule, result));
      }),
      { numRuns: 2000 },
    );
  });

  it('never score less for more where what they are worth rises', () => {
    const rising = fc
      .tuple(fc.uniqueArray(percent, { minLength: 2, maxLength: 4 }), maximum)
      .map(([some, most]) => {
        const at = [...some].sort((a, b) => a - b);
        const parts = at.map((each, i) => {
          const next = at[i + 1];
          const [from, to] = [each, next ?? each].map((value) => decimalText(value));
          return next === undefined ? `≥${each}% = ${from}` : `≥${each}% = từ ${from} đến ${to}`;
        });
        return row('Bậc thang', parts.join('; '), most);
      });
    fc.assert(
      fc.property(rising, fc.nat(10_000), fc.nat(10_000), (rule, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
          (each) => pointsOf(rule, `${decimalText(each)}%`) ?? NaN,
        );
        expect(more).toBeGreaterThanOrEqual(less ?? NaN);
      }),
    );
  });

  it('says of every scale it can read what every result earns, or what is wrong with the result', () => {
    fc.assert(
      fc.property(ruleOf('Bậc thang'), fc.array(typedResult), (rule, results) => {
        const codes = scoreResults(rule, results).flatMap((outcome) =>
          outcome.status === 'invalid' ? [outcome.issue.code] : [],
        );
        for (const code of codes) expect(code).not.toMatch(/^scale|Missing|Needs/);
      }),
    );
  });
});
