import { compareRecords } from '../../domain/network/canonical-record.ts'
import type { Day } from '../../domain/network/day.ts'
import type { ListName } from '../../domain/network/network-file.ts'
import { networkFileWriter } from '../../domain/network/network-file-text.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import type { Progress } from '../process/progress.ts'
import { takeTurn } from './exchange.store.ts'
import { countRecords, readRecords } from './export.store.ts'
import { fromGraph } from './from-graph.ts'

export type ExportOptions = {
  /** The day on which the file is written; it becomes the day that the file describes. */
  asOf: Day
  /** Told how many children will be in the file, before anything is written to it; nothing is when it throws. */
  announce?: ((children: number) => Promise<void>) | undefined
  /** Takes the file's text a piece at a time. */
  write: (text: string) => Promise<void>
  progress: Progress
  /** Aborted when the command is asked to stop. */
  signal?: AbortSignal | undefined
}

/**
 * Writes everything that a network file can say of the graph: the same graph gives the same text on the same day. Waits for
 * an import under way, and keeps others waiting meanwhile.
 *
 * @returns how many records of each list were written
 */
export async function exportNetwork(
  database: Database,
  viewer: Viewer,
  { asOf, announce, write, progress, signal }: ExportOptions,
): Promise<Map<ListName, number>> {
  return database.unit(viewer, 'exchange/export', async (unit) => {
    await takeTurn(unit, progress)
    const counts = new Map<ListName, number>()
    const { total, children } = await countRecords(unit)
    await announce?.(children)
    const file = networkFileWriter(asOf)
    let written = 0
    for (const list of LIST_NAMES) {
      for await (const page of readRecords(unit, list)) {
        signal?.throwIfAborted()
        const records = page
          .map((row) => fromGraph(list, row))
          .sort((one, other) => compareRecords(list, one, other))
        await write(records.map((record) => file.record(list, record)).join(''))
        counts.set(list, (counts.get(list) ?? 0) + records.length)
        if (list === 'ties') continue
        written += records.length
        progress.advance('Writing records', written, total)
      }
    }
    await write(file.end())
    return counts
  })
}
