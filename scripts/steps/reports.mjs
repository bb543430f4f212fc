import { existsSync, readFileSync } from 'node:fs'

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** A run that failed without a test having failed (a file that could not be read, a set-up that broke) is one failure. */
function withRun(counts, succeeded) {
  const ranNone = counts.passed + counts.failed === 0
  return counts.failed === 0 && (!succeeded || ranNone) ? { ...counts, failed: 1 } : counts
}

/** Counts of vitest's JSON report. A test file that could not be loaded has no tests in it, and counts as one failure. */
export function vitestCounts(file, succeeded) {
  const report = read(file)
  if (!report) return { passed: 0, failed: 1 }
  const unloaded = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  )
  const notRun = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + notRun + unloaded.length
  return withRun({ passed: report.numPassedTests, failed }, succeeded)
}

/** Counts of Playwright's JSON report. A test that passes only when tried again counts as failed. */
export function playwrightCounts(file, succeeded) {
  const report = read(file)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return withRun({ passed: expected, failed: unexpected + flaky + skipped }, succeeded)
}
