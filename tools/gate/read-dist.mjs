/** What the checks look at: the files of dist/, the tables they were written from, and a way to build them again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCode } from '../build/make-code.mjs';
import { readTables } from '../build/read-tables.mjs';

/**
 * @typedef {object} DistFiles
 * @property {string} root
 * @property {string} code
 * @property {string} manifest
 * @property {() => Promise<string>} rebuild
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
    manifest: read('appsscript.json'),
    rebuild: () => makeCode(root),
    ...(await readTables(root)),
  };
}
