import { fileURLToPath } from 'node:url'
import { admitExamplePeople, SOCIAL_WORKER } from './access/example-people.ts'
import { openProvider } from './access/oidc-provider.ts'
import { product } from './access/viewer.ts'
import type { App } from './app.ts'
import { openJournal } from './audit/journal.ts'
import { clockFixedOn, systemClock } from './clock.ts'
import { within } from './database/deadline.ts'
import { readMigrations } from './database/migrations/migration-files.ts'
import { requireSchema } from './database/migrations/require-schema.ts'
import { type OpenedDatabase, openSiteDatabase } from './database/open.ts'
import { readEnvironment } from './environment.ts'
import { loadExamples } from './exchange/examples.ts'
import { fingerprintOf } from './findings/fingerprint.ts'
import { startKeeper } from './findings/keeper.ts'
import { refreshFew } from './findings/sweep.ts'
import { readClientFiles } from './http/client-files.ts'
import { httpServer } from './http/http-server.ts'
import { listen, stopListening } from './http/listening.ts'
import { readiness } from './http/readiness.ts'
import { rateLimits } from './limits/rate-limit.ts'
import { openLive } from './live/live.ts'
import { redisBus } from './live/redis-bus.ts'
import { createLog } from './log.ts'
import { readOperations, withOperationsBeingMade } from './operations/known-operations.ts'
import { claimDataFolder } from './process/claim.ts'
import { CommandFailure, reportFailure } from './process/failure.ts'
import { showProgress } from './process/progress.ts'
import { stopRequests } from './process/stop-request.ts'
import { readPractice } from './profiles/practice.ts'
import { warmApp } from './warm.ts'

/** How long the look-up behind `/ready` may take, in milliseconds. */
const READY_DEADLINE = 3_000

/**
 * The process: serves until it is asked to stop. What it has taken (data folder, port, database) it gives back in the
 * opposite order, however far it came.
 */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env)
  const { host, port, mode, publicUrl, provider, dataFolder, auditFolder, today, timeZone, logLevel } =
    environment
  const practice = readPractice(environment)
  const stop = stopRequests()
  const log = createLog(logLevel)
  const clock = today === undefined ? systemClock(timeZone) : clockFixedOn(today)
  const cleanUp = new AsyncDisposableStack()
  await using _ = cleanUp

  // A Neo4j that was given may serve several of these processes; the data folder is then not used.
  const claim = environment.neo4j ? undefined : await claimDataFolder(dataFolder)
  cleanUp.defer(() => claim?.release())

  let app: App | undefined
  let opened: OpenedDatabase | undefined
  const migrations = readMigrations()
  const ready = readiness(async () => {
    if (!opened) throw new Error('no database yet')
    await within(READY_DEADLINE, 'ready', requireSchema(opened.database, product, migrations), () => {})
  })
  const client = readClientFiles(built('dist/client'))
  const made = readOperations(built('dist/operations.json'))
  const list = built('client/api/generated/persisted-documents.json')
  const operations = mode === 'local' ? withOperationsBeingMade(made, list) : made
  const server = httpServer({ api: () => app, client, readiness: ready, site: { host, publicUrl } })
  const address = await listen(server, host, port)
  cleanUp.defer(() => stopListening(server))

  const progress = showProgress(process.stderr)
  opened = await openSiteDatabase(environment, product, progress, stop)
  cleanUp.defer(opened.close)
  // The database goes last: requests under way still need it.
  cleanUp.defer(() => stopListening(server))
  const { database, isLocal, ended } = opened
  // Where people prove who they are, nobody comes in as somebody invented, and nobody invented is on file.
  if (mode === 'local') await admitExamplePeople(database)
  if (isLocal && mode === 'local')
    await loadExamples(database, product, clock.today(), SOCIAL_WORKER.id, progress)
  // The findings of the examples are there at the first visit; those of a large site follow, as do any that fail here.
  const by = fingerprintOf(practice)
  await refreshFew({ database, viewer: product, practice, by, today: clock.today() }).catch(() => {})
  const journal = await openJournal(auditFolder)
  cleanUp.defer(() => journal.close())
  cleanUp.defer(() => stopListening(server))
  const rates = rateLimits()
  const live = openLive(environment.redisUrl === undefined ? undefined : redisBus(environment.redisUrl, log))
  // Pages that listen would else keep their requests open until their time is over.
  cleanUp.defer(() => live.close())
  app = await warmApp({
    ...{ database, clock, log, practice, journal, mode, operations, rates, live },
    audit: { folder: auditFolder, timeZone },
    provider: provider && openProvider(provider),
  })
  const keeper = startKeeper({ database, viewer: product, clock, practice, log })
  cleanUp.defer(() => keeper.stop())
  ready.started()
  claim?.announce(address)
  process.stdout.write(`Ecomap is ready at ${address}\n`)

  await Promise.race([stopped(stop), ended.then(endedByItself)])
}

/** A file or folder that was made by building. */
function built(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url))
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

function endedByItself(): never {
  throw new CommandFailure(
    'The Neo4j of this Ecomap has ended without having been asked to. Nothing that was saved is lost: start Ecomap again with npm start.',
  )
}

main().catch(reportFailure)
