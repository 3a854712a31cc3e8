/** The texts of dist/ that are made from sources; what is written where is write-dist.mjs. */
import { makeCode } from './make-code.mjs';
import { makeSampleCriteria } from './make-sample-criteria.mjs';
import { makeSidebar } from './make-sidebar.mjs';

/**
 * @typedef {object} Made
 * @property {string} code
 * @property {Readonly<Record<string, string>>} pages file name without `.html` → content
 */

/**
 * @param {string} root
 * @returns {Promise<Made & { readonly map: string }>} `map` is that of the code, from its second line on
 */
export async function makeDist(root) {
  const [{ code, map }, sidebar] = await Promise.all([makeCode(root), makeSidebar(root)]);
  return { code, map, pages: { sidebar, 'sample-criteria': makeSampleCriteria(root) } };
}
