// npm test: every check and every test from a fresh clone, with all set-up of its own, beside a running product.
// Ends with the numbers of all, alone on the last line.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { provideBuild } from './steps/build.mjs'
import { check, failedOnce, passedOnce, run, runAside, sum } from './steps/check.mjs'
import { root } from './steps/folders.mjs'
import { oneAtATime } from './steps/one-at-a-time.mjs'
import { node24, providePackages } from './steps/packages.mjs'
import { program } from './steps/programs.mjs'
import { playwrightCounts, vitestCounts } from './steps/reports.mjs'
import { asCommand } from './steps/run.mjs'
import { StepFailure } from './steps/step.mjs'

/** What the person's own set-up names must not reach the tests: their database, their data, their port, their day. */
const personal =
  /^(NEO4J_.*|REDIS_URL|PORT|HOST|ECOMAP_(DATA|AUDIT|TODAY|TIME_ZONE|LOG_LEVEL|PUBLIC_URL|OIDC_.*))$/
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !personal.test(name)))

async function staticChecks() {
  const trees = ['domain', 'server', 'client', 'tests', 'bench']
  return sum([
    await check('types', node24, [program('typescript', 'tsc'), '--noEmit']),
    await check('lint', node24, [program('@biomejs/biome', 'biome'), 'check', '.']),
    await check('boundaries', node24, [
      program('dependency-cruiser', 'depcruise'),
      ...trees,
      '--config',
      '.dependency-cruiser.cjs',
    ]),
    await check('dead code', node24, [program('knip'), '--no-gitignore']),
  ])
}

/** The command that runs some of vitest's projects, and the file of its report. */
function vitest(projects, reports) {
  const file = join(reports, `${projects.join('-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return {
    file,
    args: [program('vitest'), 'run', ...projects.map((name) => `--project=${name}`), ...reporters],
  }
}

/** The tests of the process mostly wait for processes to start and stop, and so run beside all others. */
function startPlatformTests(reports) {
  const { file, args } = vitest(['platform'], reports)
  const { code, show } = runAside(node24, args, env)
  return async () => {
    const passed = (await code) === 0
    process.stdout.write('\n# platform tests\n')
    show()
    return vitestCounts(file, passed)
  }
}

async function unitAndGraphTests(reports) {
  process.stdout.write('\n# unit, cypher and api tests\n')
  const { file, args } = vitest(['unit', 'graph'], reports)
  const code = await run(node24, args, env)
  return vitestCounts(file, code === 0)
}

async function browserTests(reports) {
  process.stdout.write('\n# browser tests\n')
  const file = join(reports, 'playwright.json')
  const code = await run(
    node24,
    [program('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  )
  return playwrightCounts(file, code === 0)
}

/** The client as it is served, and the types that the checks look at: one more check. */
async function build() {
  try {
    await provideBuild()
    return passedOnce
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    return failedOnce('build')
  }
}

async function everything(reports) {
  const platformTests = startPlatformTests(reports)
  const counts = [await staticChecks(), await unitAndGraphTests(reports), await browserTests(reports)]
  return sum([...counts, await platformTests()])
}

/** Says once more what failed, since its own place in the output is far above. */
function concluding({ passed, failed, failures }) {
  if (failures.length > 0) process.stdout.write(`\n# what failed\n\n${failures.join('\n\n')}\n`)
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

await asCommand(async () => {
  const built = await oneAtATime(async () => {
    await providePackages()
    return build()
  }).catch((error) => {
    process.stderr.write(`${error instanceof StepFailure ? error.message : error.stack}\n`)
    return undefined
  })
  if (!built) return concluding(failedOnce('packages'))
  mkdirSync(join(root, '.test'), { recursive: true })
  const reports = mkdtempSync(join(root, '.test', 'reports-'))
  try {
    return concluding(sum([built, await everything(reports)]))
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
})
