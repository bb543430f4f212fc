import { type LocalNeo4j, openLocalNeo4j } from '../../server/database/local/local-neo4j.ts'
import { readEnvironment } from '../../server/environment.ts'

/** A Neo4j of the product's own kind, on a data folder of the bench. */
export interface BenchNeo4j extends Pick<LocalNeo4j, 'uri' | 'username' | 'password'> {
  close(): Promise<void>
}

/** Starts it, with the same settings as the product would, or joins it where it runs. */
export async function openNeo4j(dataFolder: string, say: (line: string) => void): Promise<BenchNeo4j> {
  const { cacheFolder, javaHome, mavenRepository, neo4jHeap } = readEnvironment({
    ...process.env,
    NEO4J_URI: '',
    NEO4J_USERNAME: '',
    NEO4J_PASSWORD: '',
    NEO4J_DATABASE: '',
  })
  const { uri, username, password, stop } = await openLocalNeo4j({
    dataFolder,
    cacheFolder,
    javaHome,
    repository: mavenRepository,
    heap: neo4jHeap,
    progress: { say, advance: () => {} },
  })
  return { uri, username, password, close: stop }
}
