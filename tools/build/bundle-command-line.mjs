/**
 * host/cli/main.ts and all it imports, Univer included, as one executable file for Node: build/cchc.cjs.
 * The add-on itself is not in it: the command line reads dist/Code.js.
 */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dropHyphenation } from './drop-hyphenation.mjs';

/**
 * @param {string} root
 * @returns {Promise<import('esbuild').Metafile>} what stands in it
 */
export async function bundleCommandLine(root) {
  const outfile = join(root, 'build', 'cchc.cjs');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['host/cli/main.ts'],
    outfile,
    bundle: true,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [dropHyphenation],
    logLevel: 'silent',
  });
  chmodSync(outfile, 0o755);
  return metafile;
}
