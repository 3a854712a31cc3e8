import { describe, expect, it } from '@jest/globals';
import { compareDescending, competitionRanks } from '../../../src/core/rank';

const numbers = (a: number, b: number) => a - b;
const byKeys = (a: readonly number[], b: readonly number[]) => compareDescending(a, b, numbers);

describe('competitionRanks', () => {
  it('gives tied items the same rank and skips the next', () => {
    expect(competitionRanks([80, 90, 90, 70], (a, b) => b - a)).toEqual([3, 1, 1, 4]);
  });

  it('gives no rank to an item without a value', () => {
    expect(competitionRanks([80, undefined, 90], (a, b) => b - a)).toEqual([2, undefined, 1]);
  });

  it('separates a tie by the next key', () => {
    expect(
      competitionRanks(
        [
          [90, 20],
          [90, 30],
          [90, 20],
        ],
        byKeys,
      ),
    ).toEqual([2, 1, 2]);
  });
});

describe('compareDescending', () => {
  it('puts the larger first value first and looks further only in a tie', () => {
    expect(byKeys([90, 1], [80, 9])).toBeLessThan(0);
    expect(byKeys([90, 1], [90, 9])).toBeGreaterThan(0);
    expect(byKeys([90, 1], [90, 1])).toBe(0);
  });
});
