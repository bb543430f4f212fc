// Keeps the local Neo4j running until it is asked to stop, so that a server which is often started again finds it there.
import { readEnvironment } from '../../environment.ts'
import { reportFailure } from '../../process/failure.ts'
import { showProgress } from '../../process/progress.ts'
import { stopRequests } from '../../process/stop-request.ts'
import { openLocalNeo4j } from './local-neo4j.ts'

try {
  const signal = stopRequests()
  const {
    dataFolder,
    cacheFolder,
    javaHome,
    mavenRepository: repository,
    neo4jHeap: heap,
  } = readEnvironment(process.env)
  const neo4j = await openLocalNeo4j({
    dataFolder,
    cacheFolder,
    javaHome,
    repository,
    heap,
    progress: showProgress(),
    signal,
  })
  const stay = setInterval(() => {}, 2 ** 30)
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  clearInterval(stay)
  await neo4j.stop()
} catch (error) {
  reportFailure(error)
}
