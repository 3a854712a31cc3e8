/**
 * Univer's render engine loads 75 hyphenation dictionaries (4.4 MB) lazily; a sheet never needs one, so all of them
 * become one empty module.
 * @type {import('esbuild').Plugin}
 */
export const dropHyphenation = {
  name: 'drop-hyphenation',
  setup(builder) {
    const namespace = 'no-hyphenation';
    builder.onResolve({ filter: /^\.\/[a-z0-9-]+-[\w-]{8}\.js$/ }, ({ importer }) =>
      importer.includes('engine-render') ? { path: 'dictionary', namespace } : undefined,
    );
    builder.onLoad({ filter: /^dictionary$/, namespace }, () => ({
      contents: 'export default {}; export const pattern = {};',
      loader: 'js',
    }));
  },
};
