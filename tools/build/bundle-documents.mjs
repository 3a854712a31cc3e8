/**
 * src/documents and all it imports (docx, Preact) as one module for Node: build/documents.cjs. The command line loads it only
 * when documents are to be written.
 */
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {string} root
 * @returns {Promise<import('esbuild').Metafile>} what stands in it
 */
export async function bundleDocuments(root) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/documents/write-documents.ts'],
    outfile: join(root, 'build', 'documents.cjs'),
    bundle: true,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  return metafile;
}
