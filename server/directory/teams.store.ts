import { z } from 'zod'
import type { Agency, RecordOf, Role } from '../../domain/network/network-file.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { fromGraph } from '../exchange/from-graph.ts'
import { graphRecordRow } from '../exchange/graph-record-row.ts'

/** A team as the directory knows it, and how often it has been written anew. */
export type ListedTeam = Omit<RecordOf<'teams'>, 'agency'> & { agency: Agency; version: number }
/** A role, and how often it has been written anew. */
export type ListedRole = Role & { version: number }

const teams = namedQuery('directory/teams')
const roles = namedQuery('directory/roles')

const teamRow = z.object({ team: graphRecordRow, agency: graphRecordRow, version: z.number() }).transform(
  ({ team, agency, version }): ListedTeam => ({
    ...fromGraph('teams', team),
    agency: fromGraph('agencies', agency),
    version,
  }),
)
const roleRow = z
  .object({ role: graphRecordRow, version: z.number() })
  .transform(({ role, version }): ListedRole => ({ ...fromGraph('roles', role), version }))

/** All teams, or those of one agency, in no order. */
export function readTeams(
  database: Database,
  viewer: Viewer,
  agency: string | null = null,
): Promise<ListedTeam[]> {
  return database.read(viewer, teams, { agency }, teamRow)
}

/** All roles, or the one of this id, in no order. */
export function readRoles(
  database: Database,
  viewer: Viewer,
  id: string | null = null,
): Promise<ListedRole[]> {
  return database.read(viewer, roles, { id }, roleRow)
}
