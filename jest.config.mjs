/** Jest through our own esbuild transform (tools/jest-transform.mjs); no ts-jest, so the compiler's version is free. */
// Days are those of the add-on's zone (appsscript.json), whatever the machine's clock.
process.env.TZ = 'Asia/Ho_Chi_Minh';

export default {
  testEnvironment: '<rootDir>/tools/jest-environment.mjs',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '\\.(tsx?|mjs)$': '<rootDir>/tools/jest-transform.mjs',
    '/@univerjs/.+\\.js$': '<rootDir>/tools/jest-native-module.mjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!@univerjs/|preact)'],
  reporters: ['default', '<rootDir>/tools/jest-summary.mjs'],
};
