import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Day } from '../../domain/network/day.ts'
import { giveOwnCases } from '../access/own-cases.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import type { Progress } from '../process/progress.ts'
import { noProgress } from '../process/progress.ts'
import { graphIsEmpty, takeTurn } from './exchange.store.ts'
import { withNetworkFile } from './network-file.ts'
import { readFirst } from './read-network.ts'
import { checkReferences, lookUp, writeNetwork } from './write-network.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url))

/**
 * Loads the example networks into a graph that holds no network yet, moved so that the day they describe is today: all of
 * them, or none. Only for the product's own database; one that was given is never touched.
 *
 * @param forUser the user whose own cases they become
 * @returns whether they were loaded; false when the graph holds records already
 */
export async function loadExamples(
  database: Database,
  viewer: Viewer,
  today: Day,
  forUser: string,
  progress: Progress,
): Promise<boolean> {
  const files = (await readdir(EXAMPLES)).filter((file) => file.endsWith('.json')).sort()
  const options = { today, progress: noProgress }
  return database.unit(viewer, 'exchange/examples', async (unit) => {
    if (!(await graphIsEmpty(unit))) return false
    await takeTurn(unit, progress)
    if (!(await graphIsEmpty(unit))) return false
    for (const [index, file] of files.entries()) {
      await withNetworkFile(EXAMPLES + file, async (source) => {
        const first = await readFirst(source, options)
        const network = await lookUp(unit, first)
        await checkReferences(network, source, options)
        await writeNetwork(unit, network, options, false)
        await giveOwnCases(unit, forUser, first.check.children(), 'One of the examples')
      })
      progress.advance('Loading the examples', index + 1, files.length)
    }
    return true
  })
}
