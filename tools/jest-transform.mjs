/**
 * Turns a TypeScript test or source file, or one of our .mjs tools, into CommonJS for Jest, with esbuild.
 * Types are checked by `tsc -b`, not here.
 */
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';

export default {
  /** @type {(source: string, filename: string) => { code: string }} */
  process: (source, filename) =>
    transformSync(source, {
      loader: filename.endsWith('.tsx') ? 'tsx' : 'ts',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: filename,
      // CommonJS has no import.meta, and the tools find the project's root by it.
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(filename).href) },
    }),
};
