/** Ranks depend on values only, and have the competition form: one more than the number of better ones. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { competitionRanks } from '../../../src/core/rank';

const values = fc.array(fc.option(fc.nat(9), { nil: undefined }), { maxLength: 30 });
const largerFirst = (a: number, b: number) => b - a;

describe('competitionRanks', () => {
  it('is one more than the number of items that are better', () => {
    fc.assert(
      fc.property(values, (items) => {
        const better = (value: number) =>
          items.filter((item) => item !== undefined && item > value).length;
        const expected = items.map((item) => (item === undefined ? undefined : better(item) + 1));
        expect(competitionRanks(items, largerFirst)).toEqual(expected);
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    const shuffled = values.chain((items) =>
      fc.tuple(
        fc.constant(items),
        fc.shuffledSubarray([...items.keys()], { minLength: items.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([items, order]) => {
        const before = competitionRanks(items, largerFirst);
        const after = competitionRanks(
          order.map((row) => items[row]),
          largerFirst,
        );
        expect(after).toEqual(order.map((row) => before[row]));
      }),
    );
  });
});
