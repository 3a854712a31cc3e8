/** A TypeScript entry and all it imports as one plain script for Apps Script: `var NAME = (() => { … })();`. */
import { build } from 'esbuild';

/**
 * @typedef {object} Script
 * @property {string} code
 * @property {string} map source map of `code`, from its first line on
 */

/**
 * A file, or the text of one that no file holds.
 * @typedef {string | { readonly contents: string, readonly resolveDir: string }} Entry
 */

/**
 * @param {string} root
 * @param {Entry} entry
 * @param {string} globalName
 * @returns {Promise<Script>}
 */
export async function bundleScript(root, entry, globalName) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    ...(typeof entry === 'string' ? { entryPoints: [entry] } : { stdin: entry }),
    outfile: 'script.js',
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2020',
    charset: 'utf8',
    treeShaking: true,
    // Small first: lines stay short enough to name a place, and tools/where.mjs says which source it is.
    minify: true,
    lineLimit: 240,
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'silent',
  });
  const textOf = (/** @type {string} */ end) =>
    outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { code: textOf('script.js'), map: textOf('script.js.map') };
}
