import { z } from 'zod'
import type { Agency, Professional, RecordOf, Role } from '../../domain/network/network-file.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { fromGraph } from '../exchange/from-graph.ts'
import { graphRecordRow } from '../exchange/graph-record-row.ts'
import type { Place } from './cursor.ts'
import { anyPart } from './lucene.ts'
import type { FoundPage } from './page.ts'
import { placeParameters } from './place-parameters.ts'

/** A professional as the directory knows them, whoever they work with. */
export interface ListedProfessional {
  professional: Professional
  /** Theirs, and those of their teams. */
  agencies: Agency[]
  roles: Role[]
  teams: RecordOf<'teams'>[]
}

const byName = namedQuery('directory/professionals-by-name')
const search = namedQuery('directory/professionals-search')
const gather = namedQuery('directory/professionals')

const pageRow = z.object({
  total: z.number(),
  page: z.array(z.object({ rank: z.number(), names: z.array(z.string()), id: z.string() })),
})

const records = z.array(graphRecordRow)
const professionalRow = z
  .object({ professional: graphRecordRow, agencies: records, teams: records, roles: records })
  .transform(
    ({ professional, agencies, teams, roles }): ListedProfessional => ({
      professional: fromGraph('professionals', professional),
      agencies: agencies.map((row) => fromGraph('agencies', row)),
      teams: teams.map((row) => fromGraph('teams', row)),
      roles: roles.map((row) => fromGraph('roles', row)),
    }),
  )

/**
 * Professionals by name, or with a search the closest match first: one round trip for the page, one for what is known of
 * those on it.
 * @param searched the folded text to find in their names; all professionals when it is empty
 */
export async function readProfessionals(
  database: Database,
  viewer: Viewer,
  searched: string,
  after: Place | undefined,
  limit: number,
): Promise<FoundPage<ListedProfessional>> {
  const place = placeParameters(after, limit)
  const [found] =
    searched === ''
      ? await database.read(viewer, byName, place, pageRow)
      : await database.read(viewer, search, { ...place, query: anyPart(searched), search: searched }, pageRow)
  if (!found || found.page.length === 0) return { total: found?.total ?? 0, page: [] }
  const rows = await database.read(viewer, gather, { ids: found.page.map(({ id }) => id) }, professionalRow)
  const known = new Map(rows.map((row) => [row.professional.id, row]))
  return {
    total: found.total,
    page: found.page.flatMap((one) => {
      const node = known.get(one.id)
      return node ? [{ place: one, node }] : []
    }),
  }
}
