/** The generator's own random numbers: repeatable, within bounds, evenly spread. */
import { describe, expect, it } from '@jest/globals';
import { createRandom } from '../../../bench/input/random';

describe('createRandom', () => {
  it('gives the same numbers for the same seed, as mulberry32 is published', () => {
    const random = createRandom(1);
    expect([random.fraction(), random.fraction(), random.fraction()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  it('reaches both ends of a range and nothing beyond', () => {
    const { integer } = createRandom(7);
    const drawn = new Set(Array.from({ length: 500 }, () => integer(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  it('spreads evenly', () => {
    const { chance } = createRandom(7);
    const hits = Array.from({ length: 20_000 }, () => chance(0.3)).filter(Boolean).length;
    expect(hits / 20_000).toBeCloseTo(0.3, 2);
  });

  it('refuses to pick from nothing', () => {
    expect(() => createRandom(1).pick([])).toThrow('nothing to pick from');
  });
});
