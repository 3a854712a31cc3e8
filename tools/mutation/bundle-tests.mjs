/**
 * The tests of src/core with all that they need as one script, out/core-tests.cjs, for plain-jest.mjs. Stryker runs this
 * once in its copy of the project, where src/core holds every mutant behind a switch.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { projectRoot } from '../project-root.mjs';

const globals = './tools/mutation/plain-jest.mjs';

/** Examples first: they are quicker than properties, and see most mutants. @param {string} folder */
function testsIn(folder) {
  const names = readdirSync(join(projectRoot, folder)).filter((name) => name.endsWith('.test.ts'));
  return names.map((name) => `./${folder}/${name}`);
}

const files = ['test/cases', 'test/src/core', 'test/src/core/methods'].flatMap(testsIn);
const isProperty = (/** @type {string} */ file) => file.includes('.property.');
const ordered = [
  ...files.filter((file) => !isProperty(file)),
  ...files.filter((file) => isProperty(file)),
];

await build({
  absWorkingDir: projectRoot,
  stdin: {
    contents: [
      ...ordered.map((file) => `import '${file}';`),
      `import { runAll } from '${globals}';`,
      'runAll();',
    ].join('\n'),
    resolveDir: projectRoot,
  },
  outfile: 'out/core-tests.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  alias: { '@jest/globals': globals },
  define: {
    'import.meta.url': JSON.stringify(
      pathToFileURL(join(projectRoot, 'tools/project-root.mjs')).href,
    ),
  },
  logLevel: 'warning',
});
