import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

/** Tests that need a real Neo4j share one, and so take turns. */
const inTurn = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 }

/** One graphql for the tests and for what they call, as when Node itself resolves it. */
const resolve = {
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
}

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        // Laws are tried on hundreds of drawn networks, which takes its time on a busy machine.
        test: {
          name: 'unit',
          include: ['{domain,server,client,bench}/**/*.test.{ts,tsx}'],
          // To load the same modules anew for each file took as long as half of the tests; none of them keeps what a test did.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'graph',
          include: ['tests/{cypher,api}/**/*.test.ts'],
          globalSetup: 'tests/support/neo4j.setup.ts',
          setupFiles: 'tests/support/canary.setup.ts',
          ...inTurn,
        },
      },
      {
        test: {
          name: 'platform',
          include: ['tests/platform/**/*.test.ts'],
          setupFiles: 'tests/support/canary.setup.ts',
          ...inTurn,
          testTimeout: 300_000,
        },
      },
    ],
  },
})
