/** Jest through our own esbuild transform (tools/jest-transform.mjs); no ts-jest, so the compiler's version is free. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.(ts|mjs)$': '<rootDir>/tools/jest-transform.mjs' },
  reporters: ['default', '<rootDir>/tools/jest-summary.mjs'],
};
