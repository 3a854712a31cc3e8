/**
 * The browser host's page in build/web/: page.html, page.css, page.js, read-worker.js beside it, and chunks that the page
 * loads only when they are needed (.xlsx, charts). Code.js and sidebar.html are not in it: the server takes them from dist/.
 */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { dropHyphenation } from './drop-hyphenation.mjs';
import { quickTextLayout } from './quick-text-layout.mjs';

/**
 * @param {string} root
 * @returns {Promise<import('esbuild').Metafile>} what stands in the page; its frame is our own code alone
 */
export async function bundlePage(root) {
  const outdir = join(root, 'build', 'web');
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'host/web/main.ts', out: 'page' },
      { in: 'host/web/files/read-worker.ts', out: 'read-worker' },
      { in: 'host/web/page.css', out: 'page' },
    ],
    outdir,
    bundle: true,
    metafile: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [dropHyphenation, quickTextLayout],
    logLevel: 'silent',
  });
  copyFileSync(join(root, 'host/web/page.html'), join(outdir, 'page.html'));
  writeFileSync(join(outdir, 'frame.html'), await frameHtml(root));
  return metafile;
}

/**
 * frame.html holds its script: a page in a sandbox without an origin may load nothing.
 * @param {string} root
 * @returns {Promise<string>}
 */
async function frameHtml(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['host/web/frame/frame.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  const script = outputFiles.map(({ text }) => text).join('');
  const page = readFileSync(join(root, 'host/web/frame/frame.html'), 'utf8');
  return page.replace('/* frame.js */', () => script);
}
