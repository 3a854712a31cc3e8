/**
 * `npm run kills`, `npm run soak`, `npm run files`: the page left to bad luck, to much work, to hostile files (test/endurance), as one file for Node,
 * run with the options given (docs/reliability.md).
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dropHyphenation } from './build/drop-hyphenation.mjs';
import { projectRoot } from './project-root.mjs';

const outfile = join(projectRoot, 'build/endurance.mjs');

await build({
  absWorkingDir: projectRoot,
  entryPoints: ['test/endurance/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  // Packages of CommonJS inside an ES module ask for these.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  external: ['playwright-core'],
  plugins: [dropHyphenation],
  logLevel: 'error',
});

const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
