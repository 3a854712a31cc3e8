/** Medians of few samples, odd and even. */
import { describe, expect, it } from '@jest/globals';
import { statisticsOf } from '../../../bench/report/statistics';

describe('statisticsOf', () => {
  it.each([
    [[5], { median: 5, least: 5, most: 5 }],
    [[9, 1, 5], { median: 5, least: 1, most: 9 }],
    [[10, 9, 2, 1], { median: 5.5, least: 1, most: 10 }],
  ])('of %j', (samples, expected) => {
    expect(statisticsOf(samples)).toEqual(expected);
  });
});
