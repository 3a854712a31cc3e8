import { expect, it } from '@jest/globals';
import { groupBy } from '../../../src/core/group-by';

it('groups items by their key, both in the order given', () => {
  const groups = groupBy(['b1', 'a1', 'b2'], (item) => item.charAt(0));
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
