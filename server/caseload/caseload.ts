import { SEVERITIES } from '../../domain/findings/finding.ts'
import { FINDING_KINDS } from '../../domain/findings/finding-kind.ts'
import type { Day } from '../../domain/network/day.ts'
import type { RequestContext } from '../context.ts'
import { type Connection, type PageAsked, pageOf } from '../directory/page.ts'
import { badInput } from '../eco-map/date.ts'
import type { ChildSource } from '../eco-map/sources.ts'
import type { FindingSource } from '../findings/findings.ts'
import { sameSourcesOf } from '../findings/refresh-leads.ts'
import {
  type CaseloadAsked,
  type FindingCount,
  readCaseload,
  readChildrenBehind,
  readCounts,
  readLeads,
  type UntoldFindings,
} from './caseload.store.ts'

export const CASELOAD_BASES = ['computed', 'as-known-then'] as const
export type CaseloadBasis = (typeof CASELOAD_BASES)[number]

/** Some children on a day, and what was kept of the findings about them. */
export interface CaseloadSource {
  asOf: Day
  basis: CaseloadBasis
  note: string
  /** The only lead to be looked at, where one was asked for. */
  lead: string | undefined
  ids: string[]
  counts: FindingCountSource[]
  computedAt: string | null
  pending: number
  notKept: number
}

export type FindingCountSource = FindingCount & { asOf: Day; ids: readonly string[]; untold: UntoldFindings }

/**
 * The children of a caseload, counted by what is found about them.
 * @throws GraphQLError BAD_USER_INPUT for a day to come, of which nothing is kept
 */
export async function caseloadOn(
  asked: { [Name in keyof CaseloadAsked]: string | null | undefined },
  asOf: Day,
  context: RequestContext,
): Promise<CaseloadSource> {
  const { database, viewer, today } = context
  if (asOf > today)
    throw badInput(
      'asOf is a day to come: findings are kept up to today. A child’s own findings can be asked for on any day.',
    )
  const { children: ids, withheld } = await readCaseload(database, viewer, asked, asOf)
  const untold = await untoldOf(withheld, context)
  const { kept, counts } = await readCounts(database, viewer, ids, { asOf, today, untold })
  const basis = asOf === today ? 'computed' : 'as-known-then'
  return {
    asOf,
    basis,
    note: noteOn(basis, kept),
    lead: asked.lead ?? undefined,
    ids,
    counts: counts.sort(byUrgency).map((count) => ({ ...count, asOf, ids, untold })),
    ...kept,
  }
}

/** What is kept about these children and not told, for it rests on what is withheld from the viewer. */
async function untoldOf(
  children: readonly string[],
  { keptFindings }: RequestContext,
): Promise<UntoldFindings> {
  const kept = await Promise.all(children.map((child) => keptFindings.load(child)))
  return kept.flatMap((one) => (one?.leftOut ?? []).map(({ key, from }) => [key, from] as const))
}

function noteOn(basis: CaseloadBasis, { pending, notKept }: { pending: number; notKept: number }): string {
  if (basis === 'as-known-then') {
    const from = 'Counted from what was kept on that day, as known then.'
    return notKept === 0 ? from : `${from} Of ${children(notKept)} nothing was kept yet.`
  }
  const from = 'Counted from what was computed last.'
  return pending === 0 ? from : `${from} Of ${children(pending)} it is still to be computed anew.`
}

function children(count: number): string {
  return count === 1 ? 'one child' : `${count} children`
}

function byUrgency(one: FindingCount, other: FindingCount): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    FINDING_KINDS.indexOf(one.kind) - FINDING_KINDS.indexOf(other.kind)
  )
}

/** One page of the children behind a count. @throws GraphQLError as {@link pageOf} */
export function childrenBehind(
  { kind, severity, asOf, ids, untold }: FindingCountSource,
  asked: Omit<PageAsked, 'search'>,
  { database, viewer }: RequestContext,
): Promise<Connection<ChildSource>> {
  return pageOf(asked, (_, after, limit) =>
    readChildrenBehind(database, viewer, ids, { asOf, kind, severity, untold }, after, limit),
  )
}

/** What is found today of those who lead the children, across all the children whom they lead. */
export async function findingsOfLeads(
  { basis, lead, ids }: CaseloadSource,
  context: RequestContext,
): Promise<FindingSource[]> {
  if (basis !== 'computed') return []
  const { database, viewer } = context
  return sameSourcesOf(context, await readLeads(database, viewer, ids, lead))
}
