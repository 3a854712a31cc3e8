/**
 * `node tools/measure-page.mjs [--size 168x100] [--write]`: builds, bundles bench/page/main.ts into build/measure-page.cjs and
 * runs it. Needs no display; takes a few minutes.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { dropHyphenation } from './build/drop-hyphenation.mjs';
import { projectRoot } from './project-root.mjs';

const outfile = join(projectRoot, 'build', 'measure-page.cjs');
/** @param {readonly string[]} words */
const node = (words) => spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;

process.exitCode = node([join(projectRoot, 'tools/build.mjs')]);
if (process.exitCode === 0) {
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ['bench/page/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    external: ['playwright-core', 'prettier'],
    plugins: [dropHyphenation],
    // CommonJS has no import.meta, and the tools find the project's root by it.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(outfile).href) },
    logLevel: 'warning',
  });
  process.exitCode = node([outfile, ...process.argv.slice(2)]);
}
