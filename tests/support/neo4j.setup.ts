import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { openLocalNeo4j } from '../../server/database/local/local-neo4j.ts'
import { readEnvironment } from '../../server/environment.ts'
import { showProgress } from '../../server/process/progress.ts'
import { makeRunFolder } from './run-folder.ts'

/** The Neo4j that a test run has for itself: empty at the start of the run, shared by its test files one after another. */
export type TestNeo4j = { uri: string; username: string; password: string }

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestNeo4j
  }
}

/** Starts it once for the whole run, in a folder of the run's own; ask for it with vitest's `inject('neo4j')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { cacheFolder, mavenRepository, javaHome } = readEnvironment(process.env)
  const dataFolder = await makeRunFolder('graph')
  const neo4j = await openLocalNeo4j({
    dataFolder,
    cacheFolder,
    repository: mavenRepository,
    javaHome,
    progress: showProgress(process.stderr),
    // A run is over before Java's second compiler would have paid for itself.
    javaExtra: ['-XX:TieredStopAtLevel=1'],
    // Tests empty the graph and fill it again, after which it would otherwise plan every query anew.
    settings: { 'dbms.cypher.min_replan_interval': '1h' },
  })
  const { uri, username, password } = neo4j
  project.provide('neo4j', { uri, username, password })
  return async () => {
    await neo4j.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
