/**
 * Lets a library be loaded by Node itself instead of Jest: once per worker, not once per test file, and with the
 * ES modules that Univer's CommonJS files require. Used for Univer, which keeps no state between workbooks, and for
 * fast-check, which otherwise makes a list of all characters there are for each file: 1.7 s.
 */
export default {
  /** @type {(source: string, filename: string) => { code: string }} */
  process: (_source, filename) => ({
    code: `module.exports = nativeRequire(${JSON.stringify(filename)});`,
  }),
};
