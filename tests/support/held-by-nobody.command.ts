// A program for tests: puts a restricted child into the running product's database whom nobody can open, whose id is its
// argument, and the people who can do something about it: a second administrator, and a worker to be named. It says the
// references that browsers hold of the sessions of the two, the administrator's first.
import { randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashOf, newReference } from '../../server/access/session-reference.ts'
import { startSession } from '../../server/access/sessions.store.ts'
import { addUsers } from '../../server/access/users.store.ts'
import { product } from '../../server/access/viewer.ts'
import { openSiteDatabase } from '../../server/database/open.ts'
import { readEnvironment } from '../../server/environment.ts'
import { importNetworkFile } from '../../server/exchange/import-network.ts'
import { reportFailure } from '../../server/process/failure.ts'
import { noProgress } from '../../server/process/progress.ts'
import { stopRequests } from '../../server/process/stop-request.ts'
import { runCypher } from './access.ts'

const [child = ''] = process.argv.slice(2)
const ADMINISTRATOR = `administrator-of-${child}`
const WORKER = `worker-of-${child}`
const file = join(tmpdir(), `ecomap-${randomUUID()}.json`)
try {
  const site = await openSiteDatabase(readEnvironment(process.env), product, noProgress, stopRequests())
  const { database } = site
  await addUsers(database, [
    { id: ADMINISTRATOR, name: 'Ines Duarte', roles: ['practice-administrator', 'supervisor'] },
    { id: WORKER, name: 'Aroha Wickramasinghe', roles: ['social-worker'] },
  ])
  const network = {
    ...{ format: 'ecomap-network', version: 1, families: [{ id: `family-of-${child}`, name: 'Sello' }] },
    children: [
      {
        ...{ id: child, family: `family-of-${child}`, name: 'Boitumelo Sello' },
        ...{ dateOfBirth: '2016-04-21', pathways: [] },
      },
    ],
  }
  writeFileSync(file, JSON.stringify(network))
  await importNetworkFile(database, product, file, { progress: noProgress, forUser: WORKER })
  await runCypher(database, 'MATCH (child:Child {id: $child}) SET child:Restricted', { child })
  const references: string[] = []
  for (const user of [ADMINISTRATOR, WORKER]) {
    const reference = newReference()
    const session = { id: randomUUID(), hash: hashOf(reference), address: 'loopback', proved: 'now' as const }
    await startSession(database, user, session)
    references.push(reference)
  }
  await site.close()
  process.stdout.write(references.join('\n'))
} catch (error) {
  reportFailure(error)
} finally {
  rmSync(file, { force: true })
}
