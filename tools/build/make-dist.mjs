/** The texts of dist/ that are made from sources; what is written where is write-dist.mjs. */
import { makeCode } from './make-code.mjs';
import { makeClientPage } from './make-client-page.mjs';
import { makeDataPage } from './make-data-page.mjs';
import { shippedPackages } from '../third-party/shipped-packages.mjs';
import { noticesPage } from '../third-party/write-third-party.mjs';

/**
 * @typedef {object} Made
 * @property {string} code
 * @property {Readonly<Record<string, string>>} pages file name without `.html` → content
 */

/**
 * `map` is that of the code, from its second line on; `packages` are those whose code stands in the pages.
 * @typedef {Made & { readonly map: string, readonly packages: ReturnType<typeof shippedPackages> }} MadeDist
 */

/**
 * @param {string} root
 * @returns {Promise<MadeDist>}
 */
export async function makeDist(root) {
  const [{ code, map }, sidebar, reports, selfCheck] = await Promise.all([
    makeCode(root),
    makeClientPage(root, 'src/sidebar'),
    makeClientPage(root, 'src/report-dialog'),
    makeClientPage(root, 'src/self-check'),
  ]);
  const clients = [sidebar, reports, selfCheck];
  const packages = shippedPackages(
    root,
    clients.map(({ metafile }) => metafile),
  );
  return {
    code,
    map,
    packages,
    pages: {
      sidebar: sidebar.page,
      reports: reports.page,
      'self-check': selfCheck.page,
      notices: noticesPage(
        packages,
        clients.map(({ comments }) => comments),
      ),
      guide: makeDataPage(root, 'src/text/guide.json'),
      'rule-book': makeDataPage(root, 'src/text/rule-book.json'),
      'criteria-template': makeDataPage(root, 'src/catalogue/criteria-template.json'),
      'sample-criteria': makeDataPage(root, 'src/catalogue/sample-criteria.json'),
      'sample-766': makeDataPage(root, 'src/catalogue/sample-766.json'),
      'sample-indicators': makeDataPage(root, 'src/catalogue/sample-indicators.json'),
    },
  };
}
