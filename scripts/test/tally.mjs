// @ts-check

/** @typedef {{passed: number, failed: number, skipped: number}} Tally */

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export const add = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/**
 * A check that is one test by itself.
 * @param {boolean} hasPassed
 * @returns {Tally}
 */
export const countCheck = (hasPassed) =>
  hasPassed ? {passed: 1, failed: 0, skipped: 0} : {passed: 0, failed: 1, skipped: 0};

/**
 * The line that ends a test run.
 * @param {Tally} tally
 */
export const writeClosingLine = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * What is used of the report that vitest's JSON reporter writes.
 * @typedef {object} VitestReport
 * @property {readonly {status: string, assertionResults: readonly {status: string}[]}[]} testResults one a file
 */

/**
 * Counts the tests of a vitest run. A failure that no test stands for counts as one: a file that
 * can't be read, a hook that throws, an error outside of all tests, a run without any test.
 * @param {VitestReport | null} report null when vitest wrote none
 * @param {boolean} hasPassed whether vitest ended with exit code 0
 * @returns {Tally}
 */
export const countVitest = (report, hasPassed) => {
  const tally = {passed: 0, failed: 0, skipped: 0};
  for (const {status, assertionResults} of report?.testResults ?? []) {
    const failedBefore = tally.failed;
    for (const test of assertionResults) {
      if (test.status === 'passed') tally.passed += 1;
      else if (test.status === 'failed') tally.failed += 1;
      else tally.skipped += 1;
    }
    if (status === 'failed' && tally.failed === failedBefore) tally.failed += 1;
  }
  const isEmpty = tally.passed + tally.failed === 0;
  if (tally.failed === 0 && (isEmpty || !hasPassed)) tally.failed = 1;
  return tally;
};
