/** An engine behind a thread is the same engine: its standings, its tasks by its own clock, its refusals, its errors. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { isolatedEngine } from '../../../bench/isolation/isolated-engine';
import { benchInput } from '../../../bench/input/bench-input';
import { projectRoot } from '../../../tools/project-root.mjs';
import { temporaryFolder } from '../../tools/temporary-folder';
import { fakeStandings, LONG } from '../fake-engine';

/** What bench/main.ts does in a thread, with engines made up. */
const THREAD = `
import { parentPort, workerData } from 'node:worker_threads';
import { serveEngine } from './bench/isolation/engine-thread';
import { fakeEngine } from './test/bench/fake-engine';
const broken = fakeEngine('Broken');
const engines = [
  fakeEngine('Fine'),
  { name: 'Gone', prepare: async () => ({ notTried: 'not installed' }) },
  { name: 'Broken', prepare: async (input) => ({
      ...(await broken.prepare(input)),
      tasks: [{ name: 'Broken', run: () => { throw new Error('out of paper'); } }],
    }) },
];
serveEngine(engines.find(({ name }) => name === workerData), parentPort);
`;

const folder = temporaryFolder({});
const script = join(folder.path, 'thread.cjs');
const input = benchInput({ units: 3, leaves: 8 });

beforeAll(async () => {
  await build({
    stdin: { contents: THREAD, resolveDir: projectRoot, loader: 'ts' },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define: { 'import.meta.url': JSON.stringify(`file://${projectRoot}build/thread.cjs`) },
  });
});
afterAll(() => {
  folder.remove();
});

async function prepared(name: string) {
  const ready = await isolatedEngine(name, script).prepare(input);
  if ('notTried' in ready) throw new Error(ready.notTried);
  return ready;
}

describe('isolatedEngine', () => {
  it('hands over standings, tasks, facts and times', async () => {
    const { standings, tasks, facts, close } = await prepared('Fine');
    expect(standings).toEqual(fakeStandings(3));
    expect(facts).toEqual(['Fine is made up']);
    expect(tasks.map(({ name }) => name)).toEqual(['Fine']);
    await tasks[0]?.rest?.();
    expect(await tasks[0]?.run()).toBe(LONG);
    await close();
  });

  it('hands over why an engine is not tried', async () => {
    expect(await isolatedEngine('Gone', script).prepare(input)).toEqual({
      notTried: 'not installed',
    });
  });

  it('throws what the engine throws', async () => {
    const { tasks, close } = await prepared('Broken');
    await expect(Promise.resolve(tasks[0]?.run())).rejects.toThrow('out of paper');
    await close();
  });
});
