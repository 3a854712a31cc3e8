/**
 * `npm run gate`: would this dist/ load and behave on Apps Script? Runs every check, prints its faults and the cold
 * start, and exits with 1 where there is a fault. The tests run the same checks.
 */
import { performance } from 'node:perf_hooks';
import { checks } from './gate/checks.mjs';
import { loadBare } from './gate/load-bare.mjs';
import { readDist } from './gate/read-dist.mjs';
import { projectRoot } from './project-root.mjs';

const dist = await readDist(projectRoot);
const start = performance.now();
try {
  loadBare(dist.code);
} catch {
  // What goes wrong while loading is a fault that check-loading reports below.
}
const coldStart = performance.now() - start;

for (const check of checks) {
  const faults = await run(check);
  console.log(`${faults.length === 0 ? 'ok   ' : 'FAULT'} ${check.name}`);
  for (const fault of faults) console.log(`      ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
console.log(
  `dist/Code.js: ${Buffer.byteLength(dist.code)} bytes, cold start ${coldStart.toFixed(1)} ms`,
);

/**
 * A check that cannot read what it is to judge has found a fault too.
 * @param {(typeof checks)[number]} check
 */
async function run(check) {
  try {
    return await check(dist);
  } catch (error) {
    return [`Not checked: ${String(error)}`];
  }
}
