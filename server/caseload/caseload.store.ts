import { z } from 'zod'
import { SEVERITIES, type Severity } from '../../domain/findings/finding.ts'
import { FINDING_KINDS, type FindingKind } from '../../domain/findings/finding-kind.ts'
import type { ReviewState } from '../../domain/findings/review.ts'
import type { Day } from '../../domain/network/day.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { childPage, childPageRow } from '../directory/child-page.ts'
import type { Place } from '../directory/cursor.ts'
import type { FoundPage } from '../directory/page.ts'
import { placeParameters } from '../directory/place-parameters.ts'
import type { ChildSource } from '../eco-map/sources.ts'

const children = namedQuery('caseload/children')
const counts = namedQuery('caseload/counts')
const page = namedQuery('caseload/page')
const leads = namedQuery('caseload/leads')

/** Later than any day: where something has no end, and whose findings were never kept. */
const NEVER = '~'
const STATES: Record<ReviewState, ReviewState> = { open: 'open', accepted: 'accepted', assigned: 'assigned' }

const count = z.object({
  kind: z.enum(FINDING_KINDS),
  severity: z.enum(SEVERITIES),
  findings: z.number(),
  open: z.number(),
  accepted: z.number(),
  assigned: z.number(),
  childCount: z.number(),
})
const countsRow = z.object({
  kept: z.object({ computedAt: z.string().nullable(), pending: z.number(), notKept: z.number() }),
  counts: z.array(count),
})

/** Whose caseload is looked at: what is given must all be true of a child. */
export interface CaseloadAsked {
  lead?: string | undefined
  team?: string | undefined
  agency?: string | undefined
}

/** Kept findings that are not told to the viewer: the key of each, and the day on which it first held. */
export type UntoldFindings = readonly (readonly [key: string, from: Day])[]

/** How many findings of a kind and severity there are. */
export type FindingCount = z.output<typeof count>

/** The ids of the children of a caseload, and of those of whom something is withheld from the viewer. */
export async function readCaseload(
  database: Database,
  viewer: Viewer,
  { lead = null, team = null, agency = null }: { [Name in keyof CaseloadAsked]: string | null | undefined },
  asOf: Day,
): Promise<{ children: string[]; withheld: string[] }> {
  const row = z.object({ children: z.array(z.string()), withheld: z.array(z.string()) })
  const [found] = await database.read(viewer, children, { lead, team, agency, asOf, never: NEVER }, row)
  return found ?? { children: [], withheld: [] }
}

/** How far the kept findings of these children are, and how many held on the day. */
export async function readCounts(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
  { asOf, today, untold }: { asOf: Day; today: Day; untold: UntoldFindings },
): Promise<z.output<typeof countsRow>> {
  const asked = { ids, asOf, today, never: NEVER, ...STATES, withheld: { findings: untold } }
  const [found] = await database.read(viewer, counts, asked, countsRow)
  return found ?? { kept: { computedAt: null, pending: 0, notKept: 0 }, counts: [] }
}

/** One page of those of the children about whom there is a finding of this kind and severity on the day. */
export async function readChildrenBehind(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
  {
    asOf,
    kind,
    severity,
    untold,
  }: { asOf: Day; kind: FindingKind; severity: Severity; untold: UntoldFindings },
  after: Place | undefined,
  limit: number,
): Promise<FoundPage<ChildSource>> {
  const asked = {
    ...{ ids, asOf, kind, severity, never: NEVER, withheld: { findings: untold } },
    ...placeParameters(after, limit),
  }
  const [found] = await database.read(viewer, page, asked, childPageRow)
  return childPage(viewer, found)
}

/** The ids of those who lead these children, or of the one asked for if they do; all of whose children the viewer may see. */
export async function readLeads(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
  lead: string | undefined,
): Promise<string[]> {
  const rows = await database.read(viewer, leads, { ids, lead: lead ?? null }, z.object({ id: z.string() }))
  return rows.map(({ id }) => id)
}
