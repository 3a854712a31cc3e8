/** The short form of `npm run fuzz`: every target with fixed seeds, a few hundred cases each; see docs/reliability.md. */
import { describe, expect, it } from '@jest/globals';
import { TARGETS } from './targets';

const SEEDS = [20_241_125, 7] as const;

describe.each(TARGETS.filter(({ runs }) => runs.short > 0))(
  'fuzz target $name',
  ({ runs, fuzz }) => {
    it.each(SEEDS)(
      'keeps its properties with seed %i',
      async (seed) => {
        const { failure, count } = await fuzz({ seed, runs: runs.short });
        expect(failure).toBeUndefined();
        expect(count).toBeGreaterThan(0);
      },
      120_000,
    );
  },
);
