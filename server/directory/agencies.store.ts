import { z } from 'zod'
import type { Agency } from '../../domain/network/network-file.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { fromGraph } from '../exchange/from-graph.ts'
import { graphRecordRow } from '../exchange/graph-record-row.ts'
import { type PageSought, readListedPage } from './listed-page.ts'
import type { FoundPage } from './page.ts'

/** An agency as the directory knows it, and how often it has been written anew. */
export type ListedAgency = Agency & { version: number }

const byName = namedQuery('directory/agencies-by-name')
const search = namedQuery('directory/agencies-search')
const gather = namedQuery('directory/agencies')

const agencyRow = z
  .object({ agency: graphRecordRow, version: z.number() })
  .transform(({ agency, version }): ListedAgency => ({ ...fromGraph('agencies', agency), version }))

/** These agencies, by their ids; what is not on file is not in it. */
export async function readAgenciesById(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Map<string, ListedAgency>> {
  const rows = await database.read(viewer, gather, { ids }, agencyRow)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Agencies by name, or with a search the closest match first. */
export function readAgencies(
  database: Database,
  viewer: Viewer,
  sought: PageSought,
): Promise<FoundPage<ListedAgency>> {
  return readListedPage(database, viewer, { byName, search }, sought, (ids) =>
    readAgenciesById(database, viewer, ids),
  )
}
