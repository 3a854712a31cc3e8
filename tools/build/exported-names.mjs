/** The names that an entry exports, re-exports included. */
import { build } from 'esbuild';

/**
 * @param {string} root
 * @param {string} entry
 * @returns {Promise<string[]>}
 */
export async function exportedNames(root, entry) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'names.js',
    bundle: true,
    write: false,
    // The metafile of an iife, the format that is shipped, lists no exports.
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}
