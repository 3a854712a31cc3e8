/**
 * Jest reporter: closes a run with one plain line, `tests: 12 passed, 0 failed, 0 skipped`, which CI reads.
 * The default reporter tells the rest. A test file that cannot even be loaded counts as one failure.
 */
export default class JestSummary {
  /**
   * @param {unknown} _contexts
   * @param {Readonly<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests' | 'numRuntimeErrorTestSuites', number>>} results
   */
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.stdout.write(
      `\ntests: ${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`,
    );
  }
}
