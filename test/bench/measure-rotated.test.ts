/** Tasks take turns within a round, and each round begins with another one. */
import { describe, expect, it } from '@jest/globals';
import { measureRotated } from '../../bench/measure-rotated';
import { LONG } from './fake-engine';

describe('measureRotated', () => {
  it('runs each once to warm up, then in rotated rounds, each sample after a run that is not counted', async () => {
    const order: string[] = [];
    const tasks = ['A', 'B', 'C'].map((name) => ({
      name,
      run: () => {
        order.push(name);
        return Promise.resolve(LONG);
      },
    }));
    await measureRotated(tasks, 3);
    expect(order.join('')).toBe('ABC' + 'AABBCC' + 'BBCCAA' + 'CCAABB');
  });

  it('gives a task of many seconds three rounds, the others all', async () => {
    const tasks = [
      { name: 'slow', run: () => 3000 },
      { name: 'quick', run: () => LONG },
    ];
    const measured = await measureRotated(tasks, 5);
    expect(measured.map(({ samples }) => samples.length)).toEqual([3, 5]);
  });

  it('repeats short tasks within a round and gives their mean', async () => {
    let runs = 0;
    const task = { name: 'A', run: () => (runs++, 15) };
    expect(await measureRotated([task], 2)).toEqual([{ name: 'A', samples: [15, 15] }]);
    expect(runs).toBe(300 / 15 + 2 * (1 + 60 / 15));
  });
});
