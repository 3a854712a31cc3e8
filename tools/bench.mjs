/**
 * `npm run bench`: bundles bench/main.ts into build/bench.cjs and runs it with the garbage collector in reach.
 * HyperFormula (GPL) and Prettier stay outside the bundle; neither is part of what ships.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { projectRoot } from './project-root.mjs';

const outfile = join(projectRoot, 'build', 'bench.cjs');

await build({
  absWorkingDir: projectRoot,
  entryPoints: ['bench/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  charset: 'utf8',
  external: ['hyperformula', 'prettier'],
  // CommonJS has no import.meta, and the tools find the project's root by it.
  define: { 'import.meta.url': JSON.stringify(pathToFileURL(outfile).href) },
  logLevel: 'warning',
});

const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
