/**
 * The text of a page of the client (dist/sidebar.html and its like): its script and style in one file, since
 * HtmlService has no others and the page may ask nobody for anything. Writes nothing: tools/build.mjs does. Source: PLATFORM §3.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {string} root
 * @param {string} folder with page.css and main.tsx
 * @returns {Promise<{ page: string, comments: string, metafile: import('esbuild').Metafile }>} what stands in its script, and
 *   what licences that code names in its comments
 */
export async function makeClientPage(root, folder) {
  const template = readFileSync(join(root, 'src/client/page.html'), 'utf8');
  const [style, script] = await Promise.all([
    bundleClient(root, join(folder, 'page.css')),
    bundleClient(root, join(folder, 'main.tsx')),
  ]);
  // Functions, because `$&` in a replacement text would mean something.
  const page = template
    .replace('%STYLE%', () => style.text.trim())
    .replace('%SCRIPT%', () => withoutMarkup(script.text.trim()));
  return { page, comments: script.comments, metafile: script.metafile };
}

/**
 * @param {string} root
 * @param {string} entry
 */
async function bundleClient(root, entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    metafile: true,
    // Named for the metafile; nothing is written.
    outdir: 'out',
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    // Into a text of their own: a page may hold no address.
    legalComments: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // HtmlService takes // and /* inside template literals for comments and cuts them off.
    supported: { 'template-literal': false },
    logLevel: 'silent',
  });
  const textOf = (/** @type {boolean} */ isLegal) =>
    outputFiles
      .filter(({ path }) => path.endsWith('.LEGAL.txt') === isLegal)
      .map((file) => file.text)
      .join('');
  return { text: textOf(false), comments: textOf(true).trim(), metafile };
}

/**
 * The same script without what HtmlService or a browser would take for markup; `\x3c` means `<` in texts and patterns alike.
 * @param {string} script
 */
function withoutMarkup(script) {
  return script
    .replace(/<!--/g, '<\\!--')
    .replace(/<\?/g, '\\x3c?')
    .replace(/<\/script/gi, '<\\/script');
}
