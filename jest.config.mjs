/** Jest through our own esbuild transform (tools/jest-transform.cjs); no ts-jest, so the compiler's version is free. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/tools/jest-transform.cjs' },
};
