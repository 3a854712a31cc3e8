/**
 * `npm run bench:against -- ../older-checkout [--size 168x100] [--rounds 9]`: our full scoring and our single edit in another
 * checkout of this project and in this one, turn by turn on the same generated round. Both must be built. The fastest run of
 * each counts, because what else the machine does only ever adds. docs/performance.md quotes it.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { projectRoot } from './project-root.mjs';

/** @typedef {[scoring: number, edit: number]} Times */

/** One run of a checkout: the fastest of many, in milliseconds. */
const MEASURE = `
import { benchInput } from './bench/input/bench-input';
import { ourScoring } from './bench/engines/our-scoring';
import { singleEdit } from './bench/engines/single-edit';
const [units, leaves] = process.argv[2].split('x').map(Number);
const input = benchInput({ units, leaves });
async function fastest(engine) {
  const { tasks: [task] } = await engine.prepare(input);
  const end = performance.now() + 3000;
  let best = Infinity;
  while (performance.now() < end) best = Math.min(best, await task.run());
  return best;
}
(async () => console.log(JSON.stringify([await fastest(ourScoring), await fastest(singleEdit)])))();
`;

/** @param {string} root */
async function bundled(root) {
  const outfile = join(root, 'build', 'bench-against.cjs');
  await build({
    absWorkingDir: root,
    stdin: { contents: MEASURE, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(outfile).href) },
    logLevel: 'warning',
  });
  return outfile;
}

/**
 * @param {string} script
 * @param {string} size
 * @returns {Times}
 */
function measured(script, size) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, size], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

const { values, positionals } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['18x77', '168x100'] },
    rounds: { type: 'string', default: '5' },
  },
  allowPositionals: true,
});
const [other] = positionals;
if (other === undefined) throw new Error('name the other checkout: npm run bench:against -- PATH');

const scripts = [await bundled(resolve(other)), await bundled(projectRoot)];
for (const size of values.size) {
  /** @type {Times[]} */
  const best = scripts.map(() => [Infinity, Infinity]);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [i, script] of scripts.entries()) {
      const [scoring, edit] = measured(script, size);
      const [fastScoring = Infinity, fastEdit = Infinity] = best[i] ?? [];
      best[i] = [Math.min(fastScoring, scoring), Math.min(fastEdit, edit)];
    }
  }
  for (const [task, name] of ['our full scoring', 'our single edit'].entries()) {
    const [before = NaN, now = NaN] = best.map((times) => times[task]);
    const change = `${now < before ? '' : '+'}${((now / before - 1) * 100).toFixed(0)} %`;
    console.log(
      `${size}  ${name}: ${before.toFixed(2)} ms there, ${now.toFixed(2)} here, ${change}`,
    );
  }
}
