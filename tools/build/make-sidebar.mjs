/**
 * The text of dist/sidebar.html: the client's script and style in one page, since HtmlService has no other files and the
 * page may ask nobody for anything. Writes nothing: tools/build.mjs does. Source: PLATFORM §3.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = 'src/sidebar';

/**
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function makeSidebar(root) {
  const template = readFileSync(join(root, folder, 'page.html'), 'utf8');
  const [style, script] = await Promise.all([
    bundleClient(root, 'sidebar.css'),
    bundleClient(root, 'main.tsx'),
  ]);
  // Functions, because `$&` in a replacement text would mean something.
  return template
    .replace('%STYLE%', () => style.trim())
    .replace('%SCRIPT%', () => withoutMarkup(script.trim()));
}

/**
 * @param {string} root
 * @param {string} entry
 */
async function bundleClient(root, entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // HtmlService takes // and /* inside template literals for comments and cuts them off.
    supported: { 'template-literal': false },
    logLevel: 'silent',
  });
  return outputFiles.map((file) => file.text).join('');
}

/** @param {string} script */
function withoutMarkup(script) {
  return script.replace(/<!--/g, '<\\!--').replace(/<\/script/gi, '<\\/script');
}
