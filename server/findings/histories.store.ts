import { z } from 'zod'
import { SEVERITIES } from '../../domain/findings/finding.ts'
import { FINDING_KINDS } from '../../domain/findings/finding-kind.ts'
import { REVIEW_STATES, type ReviewState } from '../../domain/findings/review.ts'
import type { Day } from '../../domain/network/day.ts'
import { seenChildren } from '../access/used-grants.ts'
import { noteSeen, type Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { datedSeverities } from './dated-severities.ts'

const histories = namedQuery('findings/histories')
const review = namedQuery('findings/review')

const text = z.string()
const reviewSchema = z.object({
  id: text,
  number: z.number(),
  state: z.enum(REVIEW_STATES),
  on: text,
  at: text,
  by: text.nullable(),
  reason: text.nullable(),
  dueOn: text.nullable(),
  because: z.literal('facts-changed').nullable(),
  assignee: z.object({ id: text, name: text }).nullable(),
})
const timeSchema = z
  .object({
    key: text,
    kind: z.enum(FINDING_KINDS),
    from: text,
    until: text.nullable(),
    identities: z.array(text),
    severities: z.array(z.enum(SEVERITIES)),
    severitiesOn: z.array(text),
    reviews: z.array(reviewSchema),
  })
  .transform(({ severities, severitiesOn, ...time }) => ({
    ...time,
    severities: datedSeverities(severities, severitiesOn),
  }))
const row = z.object({
  owner: text,
  seen: seenChildren,
  on: text.nullable(),
  nextOn: text.nullable(),
  at: text.nullable(),
  pending: z.boolean(),
  isWithheld: z.boolean(),
  times: z.array(timeSchema),
})

/** What somebody made of a finding, or how an acceptance ended by itself. */
export type FindingReview = z.output<typeof reviewSchema>
/** One unbroken time during which a finding held. */
export type FindingTime = z.output<typeof timeSchema>
/** What is kept of the findings about a child or lead, and how far that is. */
export type KeptFindings = z.output<typeof row>

export async function readKeptFindings(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
): Promise<KeptFindings[]> {
  const found = await database.read(viewer, histories, { ids }, row)
  for (const { child, grants } of found.flatMap(({ seen }) => seen)) noteSeen(viewer, child, grants)
  return found
}

/** A review that somebody makes of a finding that holds. */
export interface NewReview {
  id: string
  about: string
  key: string
  /** The number of the last review that they saw. */
  after: number
  state: ReviewState
  assignee: string | undefined
  reason: string | undefined
  dueOn: Day | undefined
  on: Day
  at: string
  by: string
}

/** `gone`: the finding does not hold; `overtaken`: another review came before, and nothing was written. */
export async function writeReview(
  unit: UnitOfWork,
  { id, about, key, after, assignee, ...properties }: NewReview,
): Promise<'written' | 'overtaken' | 'gone'> {
  const { state } = properties
  const parameters = { id, about, key, after, state, assignee: assignee ?? null, properties }
  const [found] = await unit.run(review, parameters, z.object({ isWritten: z.boolean() }))
  if (!found) return 'gone'
  return found.isWritten ? 'written' : 'overtaken'
}
