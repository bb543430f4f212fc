import { z } from 'zod'
import { BREAK_GLASS_OUTCOMES, type BreakGlassOutcome } from '../../domain/access/break-glass-outcome.ts'
import { ACCESS_ROLES, type AccessRole } from '../../domain/access/roles.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import type { Place } from '../directory/cursor.ts'
import type { FoundPage } from '../directory/page.ts'
import { CASE_WORKERS } from './change-access.ts'
import { usedGrants } from './used-grants.ts'
import { noteSeen, type Viewer } from './viewer.ts'

const usesOf = namedQuery('access/break-glass-uses')
const useOf = namedQuery('access/break-glass-use')
const keep = namedQuery('access/review-break-glass')
const toReview = namedQuery('access/break-glass-to-review')

const facts = z.object({
  id: z.string(),
  user: z.object({ id: z.string(), name: z.string(), roles: z.array(z.enum(ACCESS_ROLES)) }),
  child: z.string(),
  childName: z.string(),
  reason: z.string(),
  at: z.string(),
  until: z.string(),
  endedAt: z.string().nullable(),
  outcome: z.enum(BREAK_GLASS_OUTCOMES).nullable(),
  words: z.string().nullable(),
  reviewedBy: z.string().nullable(),
  reviewedByName: z.string().nullable(),
  reviewedAt: z.string().nullable(),
})
const row = z.object({ facts, sight: z.array(usedGrants) })
const pageRow = z.object({ total: z.number(), page: z.array(row.extend({ at: z.string() })) })

/** A use of break-glass as a reviewer is told of it: the name of the child only where they may see the child. */
export type BreakGlassUse = Omit<z.output<typeof facts>, 'childName'> & { childName: string | null }

/** A page of the uses that the viewer is to review, or that were reviewed for them; all where `isReviewed` is nothing. */
export async function readUses(
  database: Database,
  viewer: Viewer,
  isReviewed: boolean | null,
  after: Place | undefined,
  limit: number,
): Promise<FoundPage<BreakGlassUse>> {
  const place = { afterAt: after?.names[0] ?? null, afterId: after?.id ?? '' }
  const [found] = await database.read(viewer, usesOf, { isReviewed, limit, ...place }, pageRow)
  return {
    total: found?.total ?? 0,
    page: (found?.page ?? []).map(({ at, ...use }) => ({
      place: { rank: 0, names: [at], id: use.facts.id },
      node: told(viewer, use),
    })),
  }
}

/** @returns nothing when there is none that the viewer is to review */
export async function readUse(
  unit: UnitOfWork,
  viewer: Viewer,
  id: string,
): Promise<BreakGlassUse | undefined> {
  const [found] = await unit.run(useOf, { id }, row)
  return found && told(viewer, found)
}

/** What is written of a review. */
export interface BreakGlassReview {
  id: string
  outcome: BreakGlassOutcome
  words: string
  by: string
  byName: string
}

export async function keepReview(unit: UnitOfWork, review: BreakGlassReview): Promise<void> {
  await unit.run(keep, { ...review }, z.never())
}

/** How many wait for a review that the viewer may give. */
export async function countToReview(database: Database, viewer: Viewer): Promise<number> {
  const [found] = await database.read(viewer, toReview, {}, z.object({ waiting: z.number() }))
  return found?.waiting ?? 0
}

/** A grant from a time when somebody had another role shows them nobody. */
function told(viewer: Viewer, { facts: use, sight }: z.output<typeof row>): BreakGlassUse {
  const roles: readonly AccessRole[] = viewer.kind === 'user' ? viewer.roles : []
  const [grants] = roles.some((role) => CASE_WORKERS.includes(role)) ? sight : []
  if (grants) noteSeen(viewer, use.child, grants)
  return { ...use, childName: grants ? use.childName : null }
}
