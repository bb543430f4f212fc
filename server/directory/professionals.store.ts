import { z } from 'zod'
import type { Agency, Professional, RecordOf, Role } from '../../domain/network/network-file.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { fromGraph } from '../exchange/from-graph.ts'
import { graphRecordRow } from '../exchange/graph-record-row.ts'
import type { Place } from './cursor.ts'
import { listedIds, pageOfListed } from './listed-ids.ts'
import { type PageSought, readListedPage } from './listed-page.ts'
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
const ofAgency = namedQuery('directory/professionals-of-agency')
const gather = namedQuery('directory/professionals')

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

/** What is known of these professionals, by their ids; who is not on file is not in it. */
export async function readProfessionalsById(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Map<string, ListedProfessional>> {
  const rows = await database.read(viewer, gather, { ids }, professionalRow)
  return new Map(rows.map((row) => [row.professional.id, row]))
}

/** Professionals by name, or with a search the closest match first. */
export function readProfessionals(
  database: Database,
  viewer: Viewer,
  sought: PageSought,
): Promise<FoundPage<ListedProfessional>> {
  return readListedPage(database, viewer, { byName, search }, sought, (ids) =>
    readProfessionalsById(database, viewer, ids),
  )
}

/** A page of those who work for an agency, by name. */
export async function readProfessionalsOf(
  database: Database,
  viewer: Viewer,
  agency: string,
  after: Place | undefined,
  limit: number,
): Promise<FoundPage<ListedProfessional>> {
  const [found] = await database.read(
    viewer,
    ofAgency,
    { ...placeParameters(after, limit), agency },
    listedIds,
  )
  return pageOfListed(found, (ids) => readProfessionalsById(database, viewer, ids))
}
