/**
 * The browser host's page in build/web/: page.html, page.css, page.js, and chunks that the page loads only when
 * they are needed (.xlsx, charts). Code.js and sidebar.html are not in it: the server takes them from dist/.
 */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dropHyphenation } from './drop-hyphenation.mjs';

/**
 * @param {string} root
 * @returns {Promise<string>} the folder written
 */
export async function bundlePage(root) {
  const outdir = join(root, 'build', 'web');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'host/web/main.ts', out: 'page' },
      { in: 'host/web/page.css', out: 'page' },
    ],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [dropHyphenation],
    logLevel: 'silent',
  });
  copyFileSync(join(root, 'host/web/page.html'), join(outdir, 'page.html'));
  return outdir;
}
