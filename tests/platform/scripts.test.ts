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

  it.each([
    ['all passed', {}, true, { passed: 7, failed: 0 }],
    ['a skipped and a to-do test', { numPendingTests: 1, numTodoTests: 1 }, true, { passed: 7, failed: 2 }],
    [
      'a file that could not be loaded',
      { testResults: [{ status: 'failed', assertionResults: [] }] },
      false,
      { passed: 7, failed: 1 },
    ],
    ['a run that broke after its tests', {}, false, { passed: 7, failed: 1 }],
    ['no test at all', { numPassedTests: 0 }, true, { passed: 0, failed: 1 }],
  ])('count for vitest: %s', (_case, more, succeeded, counts) => {
    expect(vitestCounts(reportOf({ ...ran, ...more }), succeeded)).toEqual(counts)
  })

  it.each([
    ['all passed', { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, true, { passed: 3, failed: 0 }],
    ['one of each', { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }, false, { passed: 3, failed: 3 }],
    ['no test at all', { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, false, { passed: 0, failed: 1 }],
  ])('count for Playwright: %s', (_case, stats, succeeded, counts) => {
    expect(playwrightCounts(reportOf({ stats }), succeeded)).toEqual(counts)
  })

  it('count a run without a report as one failure', () => {
    expect(vitestCounts('/nowhere', true)).toEqual({ passed: 0, failed: 1 })
    expect(playwrightCounts('/nowhere', true)).toEqual({ passed: 0, failed: 1 })
  })
})
