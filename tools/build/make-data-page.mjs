/**
 * The text of a page of dist/ that holds data: the sample set, the guide. HtmlService's files are the only ones that Apps
 * Script reads on demand, so data costs nothing until a round is set up with it. Writes nothing: tools/build.mjs does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @param {string} file JSON, relative to `root`
 * @returns {string}
 */
export function makeDataPage(root, file) {
  const text = readFileSync(join(root, file), 'utf8');
  // No markup may begin in it; JSON spells < in another way too.
  return JSON.stringify(JSON.parse(text)).replace(/</g, '\\u003c');
}
