import type { NetworkRecord } from '../../domain/network/record.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { recordRow } from './record-row.ts'

const record = namedQuery('eco-map/record')

/**
 * The records of these children, in one round trip. A child who is not on file for the viewer has none.
 * @throws what the database throws when it does not answer
 */
export async function readRecords(
  database: Database,
  viewer: Viewer,
  children: readonly string[],
): Promise<ReadonlyMap<string, NetworkRecord>> {
  const records = await database.read(viewer, record, { children }, recordRow)
  return new Map(records.map((found) => [found.child, found]))
}
