/**
 * How many checks came out how.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * One check that is a whole program: types, lint.
 * @returns {Tally}
 */
export const tallyOfProgram = (code) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
})

/**
 * Reads Jest's `--json` report. A file that could not run, and a Jest that failed without a failing test,
 * count as one failure each; so does a part in which nothing ran, since silence is no success.
 * @returns {Tally}
 */
export function tallyOfJest(report, code) {
  return honest(
    {
      passed: report?.numPassedTests ?? 0,
      failed: (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0),
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    code,
  )
}

/**
 * Reads Playwright's JSON report. A test that passed only when it was tried again has failed.
 * @returns {Tally}
 */
export function tallyOfPlaywright(report, code) {
  const stats = report?.stats ?? {}
  const failed = (stats.unexpected ?? 0) + (stats.flaky ?? 0)
  return honest({ passed: stats.expected ?? 0, failed, skipped: stats.skipped ?? 0 }, code)
}

/** The last line of a test run, and the exit code that goes with it. */
export function summary(tallies) {
  const sum = (name) => tallies.reduce((total, tally) => total + tally[name], 0)
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')]
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return { line, code: failed > 0 || passed === 0 ? 1 : 0 }
}

function honest(tally, code) {
  const isSilent = tally.failed === 0 && (code !== 0 || tally.passed === 0)
  return isSilent ? { ...tally, failed: 1 } : tally
}
