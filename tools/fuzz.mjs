/** `npm run fuzz`: the fuzzer of test/fuzz as one file for Node, then run with the options given (docs/reliability.md). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dropHyphenation } from './build/drop-hyphenation.mjs';
import { projectRoot } from './project-root.mjs';

const outfile = join(projectRoot, 'build/fuzz.mjs');

await build({
  absWorkingDir: projectRoot,
  entryPoints: ['test/fuzz/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  sourcemap: 'inline',
  // Packages of CommonJS inside an ES module ask for these.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  external: ['fast-check'],
  plugins: [dropHyphenation],
  logLevel: 'error',
});

const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', outfile, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
