/**
 * src/documents and all it imports (docx, Preact) as one module for Node: build/documents.cjs. The command line loads it only
 * when documents are to be written.
 */
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {string} root
 * @returns {Promise<string>} the file written
 */
export async function bundleDocuments(root) {
  const outfile = join(root, 'build', 'documents.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/documents/write-documents.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  return outfile;
}
