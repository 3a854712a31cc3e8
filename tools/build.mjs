/**
 * `npm run build`: dist/ as clasp will push it, docs/functions.md, the Node command line build/cchc.cjs, and the page of
 * the browser host build/web/.
 * Each step is a module of tools/build/; whether the result pleases Google is asked by tools/gate.mjs.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommandLine } from './build/bundle-command-line.mjs';
import { bundleDocuments } from './build/bundle-documents.mjs';
import { bundlePage } from './build/bundle-page.mjs';
import { makeDist } from './build/make-dist.mjs';
import { readTables } from './build/read-tables.mjs';
import { pageNames, writeDist } from './build/write-dist.mjs';
import { writeRuleBook } from './build/write-rule-book.mjs';
import { writeReferencePage } from './build/write-reference-page.mjs';
import { projectRoot } from './project-root.mjs';
import { licenceFaults } from './third-party/licences.mjs';
import { nodeFaults } from './third-party/node-faults.mjs';
import { shippedPackages } from './third-party/shipped-packages.mjs';
import { noticesOf, thirdPartyPage } from './third-party/write-third-party.mjs';

/** @param {string} file */
function report(file) {
  const kilobytes = (statSync(join(projectRoot, file)).size / 1000).toFixed(1);
  console.log(`${file}  ${kilobytes} kB`);
}

/**
 * @param {import('./third-party/shipped-packages.mjs').ShippedPackage[]} client
 * @param {import('esbuild').Metafile[]} commandLine
 * @param {import('esbuild').Metafile} page
 */
function writeThirdParty(client, commandLine, page) {
  const inNode = shippedPackages(projectRoot, commandLine);
  const inPage = shippedPackages(projectRoot, [page]);
  const { engines } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const faults = [
    ...licenceFaults([...client, ...inNode, ...inPage]),
    ...nodeFaults(inNode, engines.node),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const write = (/** @type {string} */ file, /** @type {string} */ text) =>
    writeFileSync(join(projectRoot, file), text);
  write('build/notices.txt', noticesOf(inNode));
  write('build/web/notices.txt', noticesOf(inPage));
  write(
    'THIRD-PARTY.md',
    thirdPartyPage([
      { place: 'dist/*.html, pushed to Google', packages: client },
      { place: 'build/cchc.cjs and build/documents.cjs, the command line', packages: inNode },
      { place: 'build/web, the page', packages: inPage },
    ]),
  );
}

async function buildAll() {
  const made = await makeDist(projectRoot);
  writeDist(projectRoot, made);
  mkdirSync(join(projectRoot, 'build'), { recursive: true });
  writeFileSync(join(projectRoot, 'build/Code.js.map'), made.map);
  const { customFunctions } = await readTables(projectRoot);
  writeFileSync(join(projectRoot, 'docs/functions.md'), writeReferencePage(customFunctions));
  writeFileSync(join(projectRoot, 'docs/luat-cham-diem.md'), await writeRuleBook(projectRoot));
  report('dist/Code.js');
  for (const name of pageNames) report(`dist/${name}.html`);
  report('docs/functions.md');
  const commandLine = await bundleCommandLine(projectRoot);
  report('build/cchc.cjs');
  const documents = await bundleDocuments(projectRoot);
  report('build/documents.cjs');
  const page = await bundlePage(projectRoot);
  report('build/web/page.js');
  writeThirdParty(made.packages, [commandLine, documents], page);
}

try {
  await buildAll();
} catch (error) {
  console.error(`The build failed.\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
