/**
 * Lets a library be loaded by Node itself instead of Jest: once per worker, not once per test file, and with the
 * ES modules that Univer's CommonJS files require. Used for Univer only; it keeps no state between workbooks.
 */
export default {
  /** @type {(source: string, filename: string) => { code: string }} */
  process: (_source, filename) => ({
    code: `module.exports = nativeRequire(${JSON.stringify(filename)});`,
  }),
};
