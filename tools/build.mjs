/**
 * `npm run build`: dist/ as clasp will push it, docs/functions.md, the Node command line build/cchc.cjs, and the page of
 * the browser host build/web/.
 * Each step is a module of tools/build/; whether the result pleases Google is asked by tools/gate.mjs.
 */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommandLine } from './build/bundle-command-line.mjs';
import { bundleDocuments } from './build/bundle-documents.mjs';
import { bundlePage } from './build/bundle-page.mjs';
import { makeDist } from './build/make-dist.mjs';
import { readTables } from './build/read-tables.mjs';
import { pageNames, writeDist } from './build/write-dist.mjs';
import { writeReferencePage } from './build/write-reference-page.mjs';
import { projectRoot } from './project-root.mjs';

/** @param {string} file */
function report(file) {
  const kilobytes = (statSync(join(projectRoot, file)).size / 1000).toFixed(1);
  console.log(`${file}  ${kilobytes} kB`);
}

async function buildAll() {
  const made = await makeDist(projectRoot);
  writeDist(projectRoot, made);
  mkdirSync(join(projectRoot, 'build'), { recursive: true });
  writeFileSync(join(projectRoot, 'build/Code.js.map'), made.map);
  const { customFunctions } = await readTables(projectRoot);
  writeFileSync(join(projectRoot, 'docs/functions.md'), writeReferencePage(customFunctions));
  report('dist/Code.js');
  for (const name of pageNames) report(`dist/${name}.html`);
  report('docs/functions.md');
  if (existsSync(join(projectRoot, 'host/cli/main.ts'))) {
    await bundleCommandLine(projectRoot);
    report('build/cchc.cjs');
    await bundleDocuments(projectRoot);
    report('build/documents.cjs');
    await bundlePage(projectRoot);
    report('build/web/page.js');
  } else {
    console.log('build/cchc.cjs  not built: host/cli/main.ts does not exist yet');
  }
}

try {
  await buildAll();
} catch (error) {
  console.error(`The build failed.\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
