import { describe, expect, it } from '@jest/globals';
import type { KeptHead } from '../../../../host/web/storage/retention';
import { idBeside, lastOfEach, superfluous } from '../../../../host/web/storage/retention';

const head = (id: number, generation = id, isDamaged = false): KeptHead => ({
  id,
  generation,
  isDamaged,
});
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => head(from + i));

describe('superfluous', () => {
  it('keeps the last three writes, and of each generation the last', () => {
    const heads = [head(1, 1), head(2, 1), head(3, 3), head(4, 3), head(5, 3), head(6, 3)];
    expect(superfluous(heads)).toEqual([1, 3]);
  });

  it('keeps twelve generations', () => {
    expect(superfluous(range(1, 14))).toEqual([1, 2]);
  });

  it('keeps damaged states without counting them', () => {
    const heads = [head(1, 1, true), ...range(2, 14), head(15, 15, true)];
    expect(superfluous(heads)).toEqual([2]);
  });

  it('never names what was written last, whatever ids older versions took from the clock', () => {
    const old = range(1_790_000_000_001, 1_790_000_000_012);
    const written = head(1_790_000_000_013);
    expect(superfluous([...old, written])).toEqual([1_790_000_000_001]);
  });
});

describe('lastOfEach', () => {
  it('lists the newest first, in the order of writing', () => {
    const heads = [head(1, 1), head(4, 1), head(2, 2), head(3, 2)];
    expect(lastOfEach(heads).map(({ id }) => id)).toEqual([4, 3]);
  });
});

describe('idBeside', () => {
  it('lies before what others have written since, and is the newest where nobody has', () => {
    const heads = range(1, 3);
    const beside = idBeside(2, heads);
    expect(beside > 2 && beside < 3).toBe(true);
    expect(idBeside(beside, [...heads, head(beside)])).toBeLessThan(3);
    expect(idBeside(3, heads)).toBe(4);
  });
});
