// A program for tests: opens the local Neo4j on the data folder of its first argument, says so, and holds it.
import { openLocalNeo4j } from '../../server/database/local/local-neo4j.ts'
import { readEnvironment } from '../../server/environment.ts'
import { reportFailure } from '../../server/process/failure.ts'
import { noProgress } from '../../server/process/progress.ts'
import { stopRequests } from '../../server/process/stop-request.ts'

try {
  const signal = stopRequests()
  const { cacheFolder, mavenRepository, javaHome } = readEnvironment(process.env)
  const neo4j = await openLocalNeo4j({
    dataFolder: process.argv[2] ?? '',
    cacheFolder,
    repository: mavenRepository,
    javaHome,
    progress: { ...noProgress, say: (line) => console.log(line) },
    javaExtra: ['-XX:TieredStopAtLevel=1'],
    signal,
  })
  console.log(`open ${neo4j.uri} ${neo4j.startedByUs ? 'started' : 'joined'}`)
  const stay = setInterval(() => {}, 1000)
  await Promise.race([new Promise((resolve) => signal.addEventListener('abort', resolve)), neo4j.ended])
  console.log(signal.aborted ? 'asked to stop' : 'neo4j has ended')
  clearInterval(stay)
  await neo4j.stop()
} catch (error) {
  reportFailure(error)
}
