import { giveOwnCases, requireUser } from '../access/own-cases.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { takeTurn } from './exchange.store.ts'
import type { ImportOptions, ImportSummary } from './import-options.ts'
import { forgetImportParts } from './journal.store.ts'
import { importLarge } from './large-import.ts'
import { withNetworkFile } from './network-file.ts'
import { readFirst } from './read-network.ts'
import { checkReferences, lookUp, writeNetwork } from './write-network.ts'

/** Bytes of a file that one transaction may hold: Neo4j needs some twenty times as much memory for it. */
const LARGE = 8 * 1024 * 1024

/**
 * Imports a network file as one unit: all of it is written, or nothing is.
 *
 * @param large the size in bytes from which a file is written in many transactions that do not show until the last
 * @throws CommandFailure for what a person can put right; `NetworkFileRefused` with every problem by its path
 */
export async function importNetworkFile(
  database: Database,
  viewer: Viewer,
  path: string,
  options: ImportOptions,
  large = LARGE,
): Promise<ImportSummary> {
  return withNetworkFile(path, async (source) => {
    const first = await readFirst(source, options)
    const isLarge = source.size >= large
    const { forUser } = options
    if (forUser !== undefined) await requireUser(database, forUser)
    await database.unit(viewer, 'exchange/import', async (unit) => {
      await takeTurn(unit, options.progress)
      if (isLarge) await importLarge(database, viewer, unit, first, options)
      else {
        const network = await lookUp(unit, first)
        await checkReferences(network, source, options)
        await options.announce?.(first.counts.get('children') ?? 0)
        await writeNetwork(unit, network, options, false)
      }
      if (forUser !== undefined)
        await giveOwnCases(unit, forUser, first.check.children(), 'Imported for them')
    })
    // The file is imported; what stays behind when this fails, the next start clears away.
    if (isLarge) await forgetImportParts(database, viewer).catch(() => {})
    return first.counts
  })
}
