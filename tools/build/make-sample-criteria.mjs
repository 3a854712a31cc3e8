/**
 * The text of dist/sample-criteria.html: the sample set as data. HtmlService's files are the only ones that Apps Script reads
 * on demand, so the set costs nothing until a round is set up with it. Writes nothing: tools/build.mjs does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @returns {string}
 */
export function makeSampleCriteria(root) {
  const file = readFileSync(join(root, 'src/catalogue/sample-criteria.json'), 'utf8');
  // No markup may begin in it; JSON spells < in another way too.
  return JSON.stringify(JSON.parse(file)).replace(/</g, '\\u003c');
}
