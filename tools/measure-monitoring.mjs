/**
 * `node tools/measure-monitoring.mjs [--units 168] [--rounds 20] [--random]`: what the functions of four periods take in Node,
 * as their tabs call them: statistics and audit of each, every one but the first beside the one before. `--random`: figures that
 * fit together by chance only, with more findings than any real year has. The bundle must be built.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadBare } from './gate/load-bare.mjs';
import { projectRoot } from './project-root.mjs';

const { values: options } = parseArgs({
  options: {
    units: { type: 'string', default: '168' },
    rounds: { type: 'string', default: '20' },
    random: { type: 'boolean', default: false },
  },
});
const units = Number(options.units);
const PERIODS = 4;

/** @type {{ rows: string[][] }} */
const sample = JSON.parse(
  readFileSync(join(projectRoot, 'src/catalogue/sample-indicators.json'), 'utf8'),
);
/** Code to total, what the functions are handed. */
const COLUMNS = 9;
const rows = sample.rows.map((row) => Array.from({ length: COLUMNS }, (_, i) => row[i] ?? ''));
const bundle = loadBare(readFileSync(join(projectRoot, 'dist/Code.js'), 'utf8'));
/** @type {(...given: unknown[]) => unknown[][]} */
// @ts-expect-error what a bundle answers is not known
const statistics = bundle.call('CCHC_STATISTICS');
/** @type {(...given: unknown[]) => unknown[][]} */
// @ts-expect-error what a bundle answers is not known
const audit = bundle.call('CCHC_AUDIT');

let seed = 1;
function random() {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed;
}

const codes = rows.map(([code]) => [code]);
const names = [Array.from({ length: units }, (_, i) => `Xã ${i + 1}`)];
const levels = [Array.from({ length: units }, (_, i) => (i % 5 === 0 ? 'Phường' : 'Xã'))];
const [SOURCE, CONSTRAINTS] = [3, 4];
const typed = Array.from({ length: PERIODS }, (_, period) =>
  rows.map((row) => {
    // What is a sum of others, or must be one, follows from them; of the others none is more than another, or falls.
    const isPart = row[SOURCE] === 'Nhập' && !row[CONSTRAINTS]?.startsWith('=');
    const fitting = (/** @type {number} */ unit) =>
      isPart ? String(100 * (period + 1) + unit) : '';
    return Array.from({ length: units }, (_, unit) =>
      options.random ? String(random() % 1000) : fitting(unit),
    );
  }),
);

let findings = 0;
function once() {
  const start = performance.now();
  findings = 0;
  typed.forEach((values, period) => {
    statistics(values, codes, rows, levels);
    const before = typed[period - 1];
    const earlier = before === undefined ? [] : [before, codes, 'kỳ trước'];
    findings += audit(values, codes, rows, names, levels, '', ...earlier).length;
  });
  return performance.now() - start;
}

const times = Array.from({ length: Number(options.rounds) }, once);
console.log(
  `${PERIODS} periods, ${units} units, ${rows.length} rows: first ${times[0]?.toFixed(0)} ms, fastest ${Math.min(...times).toFixed(0)} ms (${findings} lines of findings)`,
);
