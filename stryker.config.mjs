/**
 * `npm run mutation`: changes src/core in small ways, one at a time, and asks whether its tests notice. At least 85 % must be
 * noticed; survivors are looked at (docs/reliability.md). Takes many minutes, so it is no part of `npm test`.
 */
export default {
  testRunner: 'command',
  commandRunner: { command: 'node out/core-examples.cjs && node out/core-properties.cjs' },
  buildCommand: 'node tools/mutation/bundle-tests.mjs',
  mutate: ['src/core/**/*.ts'],
  // esbuild takes the types away without looking at them.
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 5_000,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ['progress', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'out/mutation/report.json' },
  tempDirName: 'out/mutation/sandbox',
  ignorePatterns: ['build', 'dist', 'docs', 'out'],
};
