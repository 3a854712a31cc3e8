/** An engine whose answers and times are given. */
import type { Engine, Standing } from '../../bench/engine';

export interface FakeEngine extends Engine {
  readonly log: readonly string[];
}

/** A long run, so that nothing is repeated for the clock's sake. */
export const LONG = 1000;

export function fakeEngine(
  name: string,
  change: (standing: Standing, unit: number) => Standing = (standing) => standing,
): FakeEngine {
  const log: string[] = [];
  const run = () => {
    log.push('run');
    return LONG;
  };
  return {
    name,
    log,
    prepare: ({ size }) =>
      Promise.resolve({
        standings: fakeStandings(size.units).map(change),
        tasks: [{ name, run }],
        facts: [`${name} is made up`],
        close: () => {
          log.push('close');
        },
      }),
  };
}

export function fakeStandings(units: number): Standing[] {
  return Array.from({ length: units }, (_, unit) => ({
    total: 90 - unit,
    deduction: 10 + unit,
    index: 90 - unit,
    rank: unit + 1,
  }));
}
