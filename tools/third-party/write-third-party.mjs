/** THIRD-PARTY.md and the notices that ship: the packages of each bundle, and their licences' words. Writes no file: tools/build.mjs does. */
import { licenceOf, licenceText } from './licences.mjs';

/** @typedef {import('./shipped-packages.mjs').ShippedPackage} ShippedPackage */

/**
 * What ships together, by the name of where it ends up.
 * @typedef {object} Shipment
 * @property {string} place
 * @property {readonly ShippedPackage[]} packages
 */

const opening = `# Third-party software

What ships besides our own code (MIT, see LICENSE), by where it ends up: the packages whose code stands in each bundle. Written by
\`npm run build\` from what the bundles contain. Their licences' words ship with them: \`build/notices.txt\` beside the command line, \`notices.txt\` of the
page, \`dist/notices.html\`. HyperFormula (GPL-3.0) is a peer of \`npm run bench\` only: it is in no bundle, and a test looks for it
(\`test/bench\`). \`dist/Code.js\` holds no third-party code.
`;

/** @param {readonly Shipment[]} shipments */
export function thirdPartyPage(shipments) {
  const sections = shipments.map(({ place, packages }) => {
    const rows = packages.map(
      (shipped) => `| ${shipped.name} | ${shipped.version} | ${licenceOf(shipped)} |`,
    );
    const head = ['| package | version | licence |', '| --- | --- | --- |'];
    return `\n## ${place}\n\n${[...head, ...rows].join('\n')}\n`;
  });
  return [opening, ...sections].join('');
}

/**
 * Each licence's words once, under the names of all packages that come with exactly these.
 * @param {readonly ShippedPackage[]} packages
 */
export function noticesOf(packages) {
  /** @type {Map<string, string[]>} */
  const named = new Map();
  for (const shipped of packages) {
    const text = licenceText(shipped, packages);
    named.set(text, [...(named.get(text) ?? []), `${shipped.name} ${shipped.version}`]);
  }
  const parts = [...named].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`);
  return parts.join(`\n${'-'.repeat(100)}\n\n`);
}

/**
 * What Google gets of them: a page that nobody loads, since the pages themselves may hold neither comments nor addresses.
 * @param {readonly ShippedPackage[]} packages
 * @param {readonly string[]} comments what the packages' own code says of licences, of code that they bring inside theirs
 */
export function noticesPage(packages, comments) {
  const said = [...new Set(comments)].filter((comment) => comment !== '');
  const text = [noticesOf(packages), ...said]
    .join('\n')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');
  return `<!doctype html><meta charset="utf-8"><title>Third-party notices</title><pre>\n${text}</pre>\n`;
}
