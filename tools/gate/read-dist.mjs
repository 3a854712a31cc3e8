/** What the checks look at: the files of dist/, the tables they were written from, and a way to build them again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDist } from '../build/make-dist.mjs';
import { pageNames } from '../build/write-dist.mjs';
import { readTables } from '../build/read-tables.mjs';

/**
 * @typedef {object} DistFiles
 * @property {string} root
 * @property {string} code
 * @property {Readonly<Record<string, string>>} pages file name without `.html` → content
 * @property {string} manifest
 * @property {() => Promise<import('../build/make-dist.mjs').Made>} rebuild
 */
/** @typedef {DistFiles & import('../build/read-tables.mjs').Tables} Dist */

/**
 * @param {string} root
 * @returns {Promise<Dist>}
 */
export async function readDist(root) {
  const read = (/** @type {string} */ name) => readFileSync(join(root, 'dist', name), 'utf8');
  return {
    root,
    code: read('Code.js'),
    pages: Object.fromEntries(pageNames.map((name) => [name, read(`${name}.html`)])),
    manifest: read('appsscript.json'),
    rebuild: () => makeDist(root),
    ...(await readTables(root)),
  };
}
