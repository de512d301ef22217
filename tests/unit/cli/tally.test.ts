import { describe, expect, test } from '@jest/globals'

import { summary, tallyOfJest, tallyOfPlaywright, tallyOfProgram } from '@/cli/machine/tally.mjs'

describe('whoever reads the last line of a test run', () => {
  test('sees passed and failed, and skipped only when something was', () => {
    const unit = { passed: 40, failed: 0, skipped: 0 }
    expect(summary([unit, tallyOfProgram(0)]).line).toBe('41 passed, 0 failed')
    expect(summary([unit, { passed: 1, failed: 1, skipped: 2 }]).line).toBe('41 passed, 1 failed, 2 skipped')
  })

  test('gets a failing exit code for one failure, and for a run in which nothing passed', () => {
    expect(summary([{ passed: 9, failed: 0, skipped: 0 }]).code).toBe(0)
    expect(summary([{ passed: 9, failed: 1, skipped: 0 }]).code).toBe(1)
    expect(summary([]).code).toBe(1)
  })

  test('is told of a test file that could not even be loaded', () => {
    const report = { numPassedTests: 12, numFailedTests: 1, numRuntimeErrorTestSuites: 2, numPendingTests: 3 }
    expect(tallyOfJest(report, 1)).toEqual({ passed: 12, failed: 3, skipped: 3 })
  })

  test('is told when the runner broke although every test passed', () => {
    expect(tallyOfJest({ numPassedTests: 12 }, 1).failed).toBe(1)
    expect(tallyOfPlaywright({ stats: { expected: 4 } }, 1).failed).toBe(1)
  })

  test('is told when a part ran no test at all, or left no report', () => {
    expect(tallyOfJest({ numPassedTests: 0 }, 0).failed).toBe(1)
    expect(tallyOfJest(null, 0).failed).toBe(1)
    expect(tallyOfPlaywright(null, 0).failed).toBe(1)
  })

  test('is told of a journey that passed only at the second try', () => {
    expect(tallyOfPlaywright({ stats: { expected: 4, flaky: 1, skipped: 2 } }, 0)).toEqual({
      passed: 4,
      failed: 1,
      skipped: 2,
    })
  })
})
