import { z } from 'zod'
import type { Day } from '../../domain/network/day.ts'
import type { Role } from '../../domain/network/network-file.ts'
import { usedGrants } from '../access/used-grants.ts'
import { noteSeen, type UsedGrant, type Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import type { ChildSource } from '../eco-map/sources.ts'
import { fromGraph } from '../exchange/from-graph.ts'
import { graphRecordRow } from '../exchange/graph-record-row.ts'
import { listedChild } from './child-page.ts'

const supervision = namedQuery('directory/supervision')
const candidates = namedQuery('directory/twin-candidates')
const work = namedQuery('directory/work')

const day = z.string().nullable()
const supervisionOf = z.object({ id: z.string(), name: z.string(), from: day, until: day })
const supervisionRow = z.object({
  version: z.number(),
  supervisors: z.array(supervisionOf),
  supervises: z.array(supervisionOf),
})
const candidateRow = z.object({
  id: z.string(),
  name: z.string(),
  phone: z.string().nullable(),
  agency: z.string().nullable(),
})
const workRow = z.object({
  child: listedChild,
  grants: usedGrants,
  involvement: z.object({
    ...{ id: z.string(), startedOn: z.string(), endedOn: day, leadFrom: day, leadUntil: day },
    purpose: z.string().nullable(),
  }),
  client: z.object({ id: z.string(), name: z.string() }),
  role: graphRecordRow,
  version: z.number(),
})

/** By whom somebody is supervised, or whom they supervise, and how long. */
export type Supervision = z.output<typeof supervisionOf>

/** Somebody on file who may be the one who is entered. */
export type TwinCandidate = z.output<typeof candidateRow>

/** An involvement as far as the viewer may see it: around which children, and by which grants. */
export interface SeenInvolvement {
  id: string
  startedOn: Day
  endedOn: Day | null
  leadFrom: Day | null
  leadUntil: Day | null
  purpose: string | null
  /** How often it has been written anew. */
  version: number
  role: Role
  client: { id: string; name: string }
  children: ChildSource[]
  grants: UsedGrant[]
}

export async function readSupervision(database: Database, viewer: Viewer, id: string) {
  const [row] = await database.read(viewer, supervision, { id }, supervisionRow)
  return row
}

/** @param sought the folded names, the key of the phone number and the id of the agency of whoever is entered */
export function readTwinCandidates(
  database: Database,
  viewer: Viewer,
  sought: { names: string[]; phone: string | null; agency: string | null },
): Promise<TwinCandidate[]> {
  return database.read(viewer, candidates, sought, candidateRow)
}

/** What a professional does around the children whom the viewer may see, without what is withheld from the viewer. */
export async function readWork(
  asked: { database: Database } | { unit: UnitOfWork },
  viewer: Viewer,
  id: string,
): Promise<SeenInvolvement[]> {
  const rows =
    'unit' in asked
      ? await asked.unit.run(work, { id }, workRow)
      : await asked.database.read(viewer, work, { id }, workRow)
  const found = new Map<string, SeenInvolvement>()
  for (const { child, grants, involvement, role, ...row } of rows) {
    noteSeen(viewer, child.id, grants)
    const one: SeenInvolvement = found.get(involvement.id) ?? {
      ...{ ...row, ...involvement, role: fromGraph('roles', role) },
      ...{ children: [], grants: [] },
    }
    one.children.push(child)
    one.grants.push(...grants)
    found.set(one.id, one)
  }
  return [...found.values()]
}
