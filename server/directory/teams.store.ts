import { z } from 'zod'
import type { Agency, RecordOf } from '../../domain/network/network-file.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { fromGraph } from '../exchange/from-graph.ts'
import { graphRecordRow } from '../exchange/graph-record-row.ts'

/** A team as the directory knows it. */
export type ListedTeam = Omit<RecordOf<'teams'>, 'agency'> & { agency: Agency }

const all = namedQuery('directory/teams')

const teamRow = z.object({ team: graphRecordRow, agency: graphRecordRow }).transform(
  ({ team, agency }): ListedTeam => ({
    ...fromGraph('teams', team),
    agency: fromGraph('agencies', agency),
  }),
)

/** All teams, in no order. */
export function readTeams(database: Database, viewer: Viewer): Promise<ListedTeam[]> {
  return database.read(viewer, all, {}, teamRow)
}
