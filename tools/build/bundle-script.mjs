/** A TypeScript entry and all it imports as one plain script for Apps Script: `var NAME = (() => { … })();`. */
import { build } from 'esbuild';

/**
 * @param {string} root
 * @param {string} entry
 * @param {string} globalName
 * @returns {Promise<string>}
 */
export async function bundleScript(root, entry, globalName) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2020',
    charset: 'utf8',
    treeShaking: true,
    // Names stay, and lines stay short enough for stack traces; blanks go, and longer ways to say the same.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 240,
    logLevel: 'silent',
  });
  return outputFiles.map((file) => file.text).join('');
}
