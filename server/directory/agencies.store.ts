import { z } from 'zod'
import type { Agency } from '../../domain/network/network-file.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { fromGraph } from '../exchange/from-graph.ts'
import { graphRecordRow } from '../exchange/graph-record-row.ts'
import type { Place } from './cursor.ts'
import { listedIds, pageOfListed } from './listed-ids.ts'
import { anyPart } from './lucene.ts'
import type { FoundPage } from './page.ts'
import { placeParameters } from './place-parameters.ts'

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

/** Agencies by name, or with a search the closest match first; as the page of professionals is read. */
export async function readAgencies(
  database: Database,
  viewer: Viewer,
  searched: string,
  after: Place | undefined,
  limit: number,
): Promise<FoundPage<ListedAgency>> {
  const place = placeParameters(after, limit)
  const [found] =
    searched === ''
      ? await database.read(viewer, byName, place, listedIds)
      : await database.read(
          viewer,
          search,
          { ...place, query: anyPart(searched), search: searched },
          listedIds,
        )
  return pageOfListed(found, (ids) => readAgenciesById(database, viewer, ids))
}
