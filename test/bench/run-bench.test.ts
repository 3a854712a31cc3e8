/** No times without agreement; everything that was started is ended. */
import { describe, expect, it } from '@jest/globals';
import type { Engine } from '../../bench/engine';
import { runBench } from '../../bench/run-bench';
import { fakeEngine, fakeStandings, LONG } from './fake-engine';

const sizes = [
  { units: 3, leaves: 8 },
  { units: 4, leaves: 8 },
];

async function runOver(...engines: readonly Engine[]) {
  const lines: string[] = [];
  const outcome = await runBench({
    engines,
    ours: ({ size }) => fakeStandings(size.units),
    sizes,
    rounds: 2,
    print: (line) => lines.push(line),
  });
  return { outcome, lines };
}

describe('runBench', () => {
  it('gives a sample per round of every engine at every size', async () => {
    const { outcome } = await runOver(fakeEngine('A'), fakeEngine('B'));
    const samples = [LONG, LONG];
    const result = {
      measured: [
        { name: 'A', samples },
        { name: 'B', samples },
      ],
      notTried: [],
      facts: ['A is made up', 'B is made up'],
    };
    expect(outcome).toEqual({ results: sizes.map((size) => ({ size, ...result })) });
  });

  it('stops at an engine that ranks one unit differently, before anything is timed', async () => {
    const right = fakeEngine('Right');
    const wrong = fakeEngine('Wrong', (own, unit) => (unit === 1 ? { ...own, rank: 1 } : own));
    const { outcome } = await runOver(right, wrong);
    expect(outcome).toEqual({ difference: '3 × 8, Wrong: unit 2: rank 1, ours 2' });
    expect([...right.log, ...wrong.log]).toEqual(['close', 'close']);
  });

  it('says aloud what is not tried and goes on', async () => {
    const missing = { name: 'Gone', prepare: () => Promise.resolve({ notTried: 'not installed' }) };
    const { outcome, lines } = await runOver(missing, fakeEngine('A'));
    expect(lines).toContain('  Gone: not tried, not installed');
    expect(outcome).toMatchObject({
      results: sizes.map(() => ({ notTried: [{ name: 'Gone', reason: 'not installed' }] })),
    });
  });

  it('ends its engines when one of them cannot be prepared', async () => {
    const started = fakeEngine('Started');
    const broken = { name: 'Broken', prepare: () => Promise.reject(new Error('no memory')) };
    await expect(runOver(started, broken)).rejects.toThrow('no memory');
    expect(started.log).toEqual(['close']);
  });
});
