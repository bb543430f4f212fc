import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Day } from '../../domain/network/day.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import type { Progress } from '../process/progress.ts'
import { type ImportSummary, importNetworkFiles } from './import-network.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url))

/**
 * Loads the example networks into a graph that holds no network yet, moved so that the day they describe is today: all of
 * them, or none. Only for the product's own database; one that was given is never touched.
 *
 * @returns what was loaded, or undefined when the graph holds records already
 */
export async function loadExamples(
  database: Database,
  viewer: Viewer,
  today: Day,
  progress: Progress,
): Promise<ImportSummary | undefined> {
  const files = (await readdir(EXAMPLES)).filter((file) => file.endsWith('.json')).sort()
  const paths = files.map((file) => EXAMPLES + file)
  return importNetworkFiles(database, viewer, paths, { today, progress, onlyWhenEmpty: true })
}
