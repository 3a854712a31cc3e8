/** Engines are held to our standings unit by unit before anybody looks at their time. */
import { describe, expect, it } from '@jest/globals';
import type { Standing } from '../../bench/engine';
import { firstDifference } from '../../bench/first-difference';

const first: Standing = { total: 84.66, deduction: 15.34, index: 84.66, rank: 1 };
const second: Standing = { total: 70, deduction: 20, index: 77.77777777777777, rank: 2 };

describe('firstDifference', () => {
  it('finds none between equal standings', () => {
    expect(firstDifference([first, second], [{ ...first }, { ...second }])).toBeUndefined();
  });

  it('forgives what only floating point knows', () => {
    const drifted = { ...first, total: 84.66000000000001, index: 84.65999999999998 };
    expect(firstDifference([first], [drifted])).toBeUndefined();
  });

  it.each<[keyof Standing, number, string]>([
    ['total', 70.01, 'unit 2: total 70.01, ours 70'],
    ['deduction', 19.99, 'unit 2: deduction 19.99, ours 20'],
    ['index', 77.7777777, 'unit 2: index 77.7777777, ours 77.77777777777777'],
    ['rank', 1, 'unit 2: rank 1, ours 2'],
    ['index', Number.NaN, 'unit 2: index NaN, ours 77.77777777777777'],
  ])('names unit and figure where a %s differs', (figure, value, sentence) => {
    expect(firstDifference([first, second], [first, { ...second, [figure]: value }])).toBe(
      sentence,
    );
  });

  it('names the first of several', () => {
    const wrong = { ...first, rank: 9 };
    expect(firstDifference([first, second], [wrong, wrong])).toMatch(/^unit 1:/);
  });

  it('counts the units first', () => {
    expect(firstDifference([first, second], [first])).toBe('1 units instead of 2');
  });
});
