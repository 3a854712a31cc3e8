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
    const line = `tests: ${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`;
    // Jest prints its own summary after every other reporter; this line is to be the last.
    process.once('exit', () => {
      console.log(line);
    });
  }
}
