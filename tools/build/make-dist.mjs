/** The texts of dist/ that are made from sources; what is written where is write-dist.mjs. */
import { makeCode } from './make-code.mjs';
import { makeClientPage } from './make-client-page.mjs';
import { makeDataPage } from './make-data-page.mjs';

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
  const [{ code, map }, sidebar, reports, selfCheck] = await Promise.all([
    makeCode(root),
    makeClientPage(root, 'src/sidebar'),
    makeClientPage(root, 'src/report-dialog'),
    makeClientPage(root, 'src/self-check'),
  ]);
  return {
    code,
    map,
    pages: {
      sidebar,
      reports,
      'self-check': selfCheck,
      guide: makeDataPage(root, 'src/text/guide.json'),
      'sample-criteria': makeDataPage(root, 'src/catalogue/sample-criteria.json'),
    },
  };
}
