// A program for tests: puts the canary into the product's own database, beside all that is on file there.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { product } from '../../server/access/viewer.ts'
import { openSiteDatabase } from '../../server/database/open.ts'
import { readEnvironment } from '../../server/environment.ts'
import { importNetworkFile } from '../../server/exchange/import-network.ts'
import { reportFailure } from '../../server/process/failure.ts'
import { noProgress } from '../../server/process/progress.ts'
import { stopRequests } from '../../server/process/stop-request.ts'
import { canaryFile, joinCanary } from './canary.ts'

try {
  const environment = readEnvironment(process.env)
  const { database, close } = await openSiteDatabase(environment, product, noProgress, stopRequests())
  const file = join(environment.dataFolder || tmpdir(), 'canary.json')
  writeFileSync(file, JSON.stringify(canaryFile))
  await importNetworkFile(database, product, file, { progress: noProgress })
  await joinCanary(database)
  await close()
} catch (error) {
  reportFailure(error)
}
