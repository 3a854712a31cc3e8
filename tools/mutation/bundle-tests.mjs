/**
 * The tests of src/core with all that they need as two scripts over plain-jest.mjs: examples, which are quick and see most
 * mutants, and properties for the rest. Stryker runs this once in its copy of the project, where every mutant has a switch.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { projectRoot } from '../project-root.mjs';

const globals = './tools/mutation/plain-jest.mjs';

/** @param {string} folder */
function testsIn(folder) {
  const names = readdirSync(join(projectRoot, folder)).filter((name) => name.endsWith('.test.ts'));
  return names.map((name) => `./${folder}/${name}`);
}

const files = ['test/cases', 'test/src/core', 'test/src/core/methods'].flatMap(testsIn);
const isProperty = (/** @type {string} */ file) => file.includes('.property.');
await bundle(
  'core-examples',
  files.filter((file) => !isProperty(file)),
);
await bundle('core-properties', files.filter(isProperty));

/**
 * @param {string} name
 * @param {readonly string[]} tests
 */
async function bundle(name, tests) {
  const root = pathToFileURL(join(projectRoot, 'tools/project-root.mjs')).href;
  await build({
    absWorkingDir: projectRoot,
    stdin: {
      contents: [
        ...tests.map((file) => `import '${file}';`),
        `import { runAll } from '${globals}';`,
        'runAll();',
      ].join('\n'),
      resolveDir: projectRoot,
    },
    outfile: `out/${name}.cjs`,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    alias: { '@jest/globals': globals },
    define: { 'import.meta.url': JSON.stringify(root) },
    logLevel: 'warning',
  });
}
