import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { markAffected, markAffectedAgain } from '../findings/pending.ts'
import { noProgress } from '../process/progress.ts'
import { takeTurn } from './exchange.store.ts'
import type { ImportOptions } from './import-options.ts'
import {
  type DecidedImport,
  decideImport,
  endImport,
  forgetImportParts,
  readJournal,
} from './journal.store.ts'
import { keepingBytes, keptSource } from './journal.ts'
import { type FirstReading, readFirst } from './read-network.ts'
import { type CheckedNetwork, checkReferences, lookUp, writeNetwork } from './write-network.ts'

const BATCH_DEADLINE = 5 * 60_000

/**
 * Imports a file that is too large for one transaction of the database. It is first kept in the graph whole, and then
 * decided in one small transaction; from then on it is written in many, none of which shows: children who are new are
 * seen once everything is written, and those on file whose records it touches cannot be read until then. What is cut
 * off after the decision is finished at the next start, and before it, forgotten.
 *
 * @param turn a unit that has its turn and keeps it until all is written
 */
export async function importLarge(
  database: Database,
  viewer: Viewer,
  turn: UnitOfWork,
  first: FirstReading,
  options: ImportOptions,
): Promise<void> {
  await forgetImportParts(database, viewer)
  const network = await lookUp(turn, first)
  const { source, days } = network
  try {
    const bytes = () => keepingBytes(database, viewer, source.bytes())
    await checkReferences(network, { size: source.size, bytes }, options)
    await options.announce?.(first.counts.get('children') ?? 0)
    const decided = { size: source.size, prefix: options.prefix ?? '', days }
    await decideImport(database, viewer, decided, touchedChildren(network))
  } catch (error) {
    await forgetImportParts(database, viewer).catch(() => {})
    throw error
  }
  const kept = { ...network, source: keptSource(database, viewer, source.size) }
  await writeDecided(database, viewer, turn, kept, options)
}

/**
 * Finishes a large import that was cut off after it had been decided, if there is one, and clears away what one left that
 * was not. Waits for an import under way.
 */
export async function finishLargeImport(
  database: Database,
  viewer: Viewer,
  options: Pick<ImportOptions, 'progress' | 'signal'>,
): Promise<void> {
  const left = await readJournal(database, viewer)
  if (!left.decided && !left.hasParts) return
  await database.unit(viewer, 'exchange/finish-import', async (turn) => {
    await takeTurn(turn, options.progress)
    const { decided } = await readJournal(database, viewer)
    if (!decided) return
    options.progress.say('Finishing an import that was cut off.')
    await writeDecided(database, viewer, turn, await readAgain(database, viewer, turn, decided), options)
  })
  await forgetImportParts(database, viewer)
}

async function readAgain(
  database: Database,
  viewer: Viewer,
  turn: UnitOfWork,
  { size, prefix, days }: DecidedImport,
): Promise<CheckedNetwork> {
  const first = await readFirst(keptSource(database, viewer, size), { prefix, progress: noProgress })
  return { ...(await lookUp(turn, first)), days }
}

async function writeDecided(
  database: Database,
  viewer: Viewer,
  turn: UnitOfWork,
  network: CheckedNetwork,
  options: ImportOptions,
): Promise<void> {
  const each: UnitOfWork = {
    run: (query, parameters, row) =>
      database.write(viewer, query, parameters, row, { deadline: BATCH_DEADLINE }),
  }
  await writeNetwork(each, network, options, true)
  await markAffected(turn, network.held.keys())
  await markAffectedAgain(turn)
  await endImport(turn)
}

/** The children on file whom the file defines or names, or to whom someone whom it names is related. */
function touchedChildren({ held }: CheckedNetwork): string[] {
  const touched = new Set<string>()
  for (const [id, { kind, relatedChildren }] of held) {
    if (kind === 'Child') touched.add(id)
    for (const child of relatedChildren ?? []) touched.add(child)
  }
  return [...touched]
}
