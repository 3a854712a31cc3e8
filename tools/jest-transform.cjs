// Turns a TypeScript test or source file into CommonJS for Jest. Types are checked by `tsc -b`, not here.
const { transformSync } = require('esbuild');

module.exports = {
  process: (source, filename) =>
    transformSync(source, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: filename,
    }),
};
