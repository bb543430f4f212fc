import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { makeRunFolder } from './tests/support/run-folder.ts'

/** Node 24, which is one of the packages: the product's own. */
const node = join('node_modules', 'node', 'bin', 'node')

// Workers read this file too; what the run has made is handed to them by the environment.
if (!process.env.ECOMAP_TEST_DATA) {
  const folder = await makeRunFolder('browser')
  process.env.ECOMAP_TEST_DATA = folder
  process.env.ECOMAP_TEST_CHROMIUM = execFileSync(node, ['tests/support/chromium.command.ts'], {
    encoding: 'utf8',
  })
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}
const { executablePath, libraryPath } = JSON.parse(process.env.ECOMAP_TEST_CHROMIUM ?? '{}')

/** Browser tests use the product as it is started for real, with the examples, on a day that stands still. */
export default defineConfig({
  // The database plans a page's queries anew when the first of something comes into being, on two cores that all tests share;
  // how fast pages are, the bench says.
  expect: { timeout: 30_000 },
  testDir: 'tests/browser',
  outputDir: '.test/browser-results',
  forbidOnly: true,
  // They only read, and so share the product.
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  reporter: [['list']],
  projects: [
    { name: 'sign-in', testMatch: 'sign-in.setup.ts', teardown: 'server-log' },
    { name: 'server-log', testMatch: 'server-log.teardown.ts' },
    {
      name: 'product',
      dependencies: ['sign-in'],
      use: { storageState: join(process.env.ECOMAP_TEST_DATA, 'social-worker.json') },
    },
  ],
  use: {
    baseURL: process.env.ECOMAP_TEST_ADDRESS,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of every step made the browser work two thirds more, in tests of which nearly all pass: where the picture does not
    // say why one failed, run it again with `--trace on`.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      chromiumSandbox: false,
      env: libraryPath ? { ...process.env, LD_LIBRARY_PATH: libraryPath } : undefined,
    },
  },
  webServer: [
    {
      // The product joins the Neo4j that runs on its data. Java's second compiler, on two cores, would take from the tests more
      // than it gives within one run; the tests of the process have the product start its own.
      command: `${node} tests/support/hold-neo4j.command.ts "$ECOMAP_TEST_DATA"`,
      wait: { stdout: /^open bolt:/m },
      timeout: 300_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 120_000 },
    },
    {
      // What it says is kept, for the tests to look through, and shown when it cannot go on.
      command: `${node} --import ./tests/support/watched-answers.ts server/main.ts 2> "$SAID" || { cat "$SAID" >&2; exit 1; }`,
      env: {
        ...process.env,
        // Never the user's own database: an empty variable is an absent one.
        NEO4J_URI: '',
        NEO4J_USERNAME: '',
        NEO4J_PASSWORD: '',
        NEO4J_DATABASE: '',
        REDIS_URL: '',
        HOST: '127.0.0.1',
        PORT: '0',
        ECOMAP_DATA: process.env.ECOMAP_TEST_DATA ?? '',
        ECOMAP_TODAY: '2026-06-15',
        ECOMAP_TIME_ZONE: 'Europe/London',
        ECOMAP_LOG_LEVEL: 'trace',
        SAID: join(process.env.ECOMAP_TEST_DATA ?? '', 'server.log'),
      },
      wait: { stdout: /Ecomap is ready at (?<ecomap_test_address>\S+)/ },
      timeout: 300_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
    },
  ],
})
