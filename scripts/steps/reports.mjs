import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** How much is told of one failure: a difference between two records can be a thousand lines long. */
const linesTold = 40

function told(name, messages) {
  const lines = stripVTControlCharacters(messages.join('\n')).split('\n').slice(0, linesTold)
  return [name, ...lines.map((line) => `    ${line}`)].join('\n')
}

/** A run that failed without a test having failed (a file that could not be read, a set-up that broke) is one failure. */
function withRun(counts, succeeded) {
  const ranNone = counts.passed + counts.failed === 0
  if (counts.failed > 0 || (succeeded && !ranNone)) return counts
  return {
    ...counts,
    failed: 1,
    failures: [ranNone ? 'a run without a test' : 'a run that broke after its tests'],
  }
}

const unreported = { passed: 0, failed: 1, failures: ['a run that made no report'] }

function vitestFailures(one) {
  if (one.assertionResults.length === 0) return [told(one.name, [one.message ?? ''])]
  return one.assertionResults
    .filter(({ status }) => status !== 'passed')
    .map(({ fullName, status, failureMessages }) =>
      told(`${one.name}: ${fullName} (${status})`, failureMessages ?? []),
    )
}

/** Counts of vitest's JSON report, and a text of each failure. A test file that could not be loaded has no tests in it, and counts as one failure. */
export function vitestCounts(file, succeeded) {
  const report = read(file)
  if (!report) return unreported
  const unloaded = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  )
  const notRun = report.numPendingTests + report.numTodoTests
  const failed = report.numFailedTests + notRun + unloaded.length
  const failures = report.testResults
    .filter((one) => one.status === 'failed' || one.assertionResults.length > 0)
    .flatMap(vitestFailures)
  return withRun({ passed: report.numPassedTests, failed, failures }, succeeded)
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

function playwrightFailures({ title, file, line, tests }) {
  return tests
    .filter(({ status }) => status !== 'expected')
    .map(({ status, results }) => {
      const errors = results.flatMap((result) => result.errors ?? []).map(({ message }) => message ?? '')
      return told(`${file}:${line}: ${title} (${status})`, errors)
    })
}

/** Counts of Playwright's JSON report, and a text of each failure. A test that passes only when tried again counts as failed. */
export function playwrightCounts(file, succeeded) {
  const report = read(file)
  if (!report) return unreported
  const { expected, unexpected, flaky, skipped } = report.stats
  const failures = (report.suites ?? []).flatMap(specsOf).flatMap(playwrightFailures)
  return withRun({ passed: expected, failed: unexpected + flaky + skipped, failures }, succeeded)
}
