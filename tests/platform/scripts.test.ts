import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A check-out in which nothing is installed. */
function freshCheckOut(): string {
  const folder = temporaryFolder()
  for (const part of ['scripts', 'package.json', 'package-lock.json', '.npmrc']) {
    cpSync(part, join(folder, part), { recursive: true })
  }
  return folder
}

/** Runs a script on the Node that the tests run on. */
function runScript(folder: string, args: string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number | null; stderr: string }>((settle) => {
    const { PATH = '', HOME = '' } = process.env
    const child = spawn(process.execPath, args, { cwd: folder, env: { PATH, HOME, ...env } })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('close', (code) => settle({ code, stderr }))
  })
}

describe('a script that cannot go on says why in one sentence, with exit code 1:', () => {
  it('no network', async () => {
    const folder = freshCheckOut()
    const unreachable = {
      npm_config_registry: 'http://127.0.0.1:9',
      npm_config_cache: join(folder, 'cache'),
      npm_config_fetch_retries: '0',
    }
    const { code, stderr } = await runScript(folder, ['scripts/start.mjs'], unreachable)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^The packages of Ecomap could not be fetched, .* \(ECONNREFUSED\): .*\n$/)
    expect(existsSync(join(folder, '.turn'))).toBe(false)
  })

  it('no Node 24, since npm was told not to run install scripts; a turn that a killed command held is free', async () => {
    const folder = freshCheckOut()
    mkdirSync(join(folder, 'node_modules'))
    cpSync(join(folder, 'package-lock.json'), join(folder, 'node_modules', '.package-lock.json'))
    mkdirSync(join(folder, '.turn'))
    writeFileSync(join(folder, '.turn', 'pid'), String(2 ** 30))
    const { code, stderr } = await runScript(folder, ['scripts/run.mjs', 'server/main.ts'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Ecomap runs on Node 24, .* Run: npm rebuild node --ignore-scripts=false\n$/)
    expect(existsSync(join(folder, '.turn'))).toBe(false)
  })
})

describe('the numbers of a test run', async () => {
  const { vitestCounts, playwrightCounts } = await import(
    pathToFileURL(resolve('scripts/steps/reports.mjs')).href
  )

  function reportOf(content: unknown): string {
    const file = join(temporaryFolder(), 'report.json')
    writeFileSync(file, JSON.stringify(content))
    return file
  }

  const ran = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }

  const brokenFile = {
    name: 'broken.test.ts',
    status: 'failed',
    message: 'cannot be loaded',
    assertionResults: [],
  }
  const failingFile = {
    name: 'sums.test.ts',
    status: 'failed',
    assertionResults: [
      { fullName: 'adds', status: 'passed' },
      {
        fullName: 'takes away',
        status: 'failed',
        failureMessages: ['\u001b[31mexpected 1\u001b[39m\nto be 2'],
      },
    ],
  }

  it.each([
    ['all passed', {}, true, { passed: 7, failed: 0, failures: [] }],
    [
      'a failed test, said by its file, its name and its message',
      { numFailedTests: 1, testResults: [failingFile] },
      false,
      { passed: 7, failed: 1, failures: ['sums.test.ts: takes away (failed)\n    expected 1\n    to be 2'] },
    ],
    [
      'a skipped and a to-do test',
      {
        numPendingTests: 1,
        numTodoTests: 1,
        testResults: [
          {
            name: 'sums.test.ts',
            status: 'passed',
            assertionResults: [
              { fullName: 'skips', status: 'pending', failureMessages: [] },
              { fullName: 'waits', status: 'todo', failureMessages: [] },
            ],
          },
        ],
      },
      true,
      {
        passed: 7,
        failed: 2,
        failures: ['sums.test.ts: skips (pending)\n    ', 'sums.test.ts: waits (todo)\n    '],
      },
    ],
    [
      'a file that could not be loaded',
      { testResults: [brokenFile] },
      false,
      { passed: 7, failed: 1, failures: ['broken.test.ts\n    cannot be loaded'] },
    ],
    [
      'a run that broke after its tests',
      {},
      false,
      { passed: 7, failed: 1, failures: ['a run that broke after its tests'] },
    ],
    [
      'no test at all',
      { numPassedTests: 0 },
      true,
      { passed: 0, failed: 1, failures: ['a run without a test'] },
    ],
  ])('count for vitest: %s', (_case, more, succeeded, counts) => {
    expect(vitestCounts(reportOf({ ...ran, ...more }), succeeded)).toEqual(counts)
  })

  it('tell of one failure no more than can be read', () => {
    const long = { ...failingFile.assertionResults[1], failureMessages: ['line\n'.repeat(1000)] }
    const report = reportOf({
      ...ran,
      numFailedTests: 1,
      testResults: [{ ...failingFile, assertionResults: [long] }],
    })
    const { failures } = vitestCounts(report, false)
    expect(failures[0].split('\n')).toHaveLength(41)
  })

  const failedSpec = {
    title: 'signs in',
    file: 'sign-in.spec.ts',
    line: 8,
    tests: [{ status: 'unexpected', results: [{ errors: [{ message: 'nothing was there' }] }] }],
  }
  const passedSpec = { ...failedSpec, title: 'signs out', tests: [{ status: 'expected', results: [{}] }] }

  it.each([
    [
      'all passed',
      { expected: 3, unexpected: 0, flaky: 0, skipped: 0 },
      true,
      { passed: 3, failed: 0, failures: [] },
    ],
    [
      'one of each',
      { expected: 3, unexpected: 1, flaky: 1, skipped: 1 },
      false,
      { passed: 3, failed: 3, failures: ['sign-in.spec.ts:8: signs in (unexpected)\n    nothing was there'] },
    ],
    [
      'no test at all',
      { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
      false,
      { passed: 0, failed: 1, failures: ['a run without a test'] },
    ],
  ])('count for Playwright: %s', (_case, stats, succeeded, counts) => {
    const suites = stats.unexpected > 0 ? [{ suites: [{ specs: [failedSpec, passedSpec] }] }] : []
    expect(playwrightCounts(reportOf({ stats, suites }), succeeded)).toEqual(counts)
  })

  it('count a run without a report as one failure', () => {
    const counts = { passed: 0, failed: 1, failures: ['a run that made no report'] }
    expect(vitestCounts('/nowhere', true)).toEqual(counts)
    expect(playwrightCounts('/nowhere', true)).toEqual(counts)
  })
})
