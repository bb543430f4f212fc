// A program for tests: begins a session of the user of its first argument in the running product's database, and says the
// reference that a browser holds of it. Without an identity provider nobody but the people of the examples comes in by
// themselves.
import { randomUUID } from 'node:crypto'
import { hashOf, newReference } from '../../server/access/session-reference.ts'
import { startSession } from '../../server/access/sessions.store.ts'
import { product } from '../../server/access/viewer.ts'
import { openSiteDatabase } from '../../server/database/open.ts'
import { readEnvironment } from '../../server/environment.ts'
import { reportFailure } from '../../server/process/failure.ts'
import { noProgress } from '../../server/process/progress.ts'
import { stopRequests } from '../../server/process/stop-request.ts'

const [user = '', address = 'loopback'] = process.argv.slice(2)
try {
  const site = await openSiteDatabase(readEnvironment(process.env), product, noProgress, stopRequests())
  const reference = newReference()
  const session = { id: randomUUID(), hash: hashOf(reference), address, proved: 'now' }
  const begun = await startSession(site.database, user, session)
  await site.close()
  if (!begun) throw new Error(`nobody who may sign in has the id ${user}`)
  process.stdout.write(reference)
} catch (error) {
  reportFailure(error)
}
