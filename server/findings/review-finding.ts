import { z } from 'zod'
import { REVIEW_STATES } from '../../domain/findings/review.ts'
import { type Day, isDay } from '../../domain/network/day.ts'
import { forbiddenCharacter, isBlank, normaliseText } from '../../domain/network/network-text.ts'
import { LOOK_ALONE } from '../access/look-alone.ts'
import { product, seesByBreakGlassAlone } from '../access/viewer.ts'
import type { RequestContext } from '../context.ts'
import type { InputError } from '../generated/resolver-types.ts'
import { noteWritten } from '../live/written.ts'
import { fingerprintOf } from './fingerprint.ts'
import { readKeptFindings, writeReview } from './histories.store.ts'
import { type FindingHistorySource, historyOf, isAsOf } from './histories.ts'
import { keptFindingsSeen } from './kept-findings-seen.ts'
import { refreshChildren } from './refresh.ts'
import { refreshLeads } from './refresh-leads.ts'
import { lockFindings, readProfessionalNames } from './stored-findings.store.ts'

/** How long a reviewer waits at most for an import to end. */
const PATIENCE = 20_000
const LONGEST_REASON = 2_000

const optionalText = z
  .string()
  .nullish()
  .transform((text) =>
    text === null || text === undefined || isBlank(text) ? undefined : normaliseText(text),
  )
const reviewInput = z.object({
  id: z.uuid('give a UUID made for this review'),
  about: z.string(),
  key: z.string(),
  after: z.int().min(0, 'give the number of the last review that was seen, or 0'),
  state: z.enum(REVIEW_STATES),
  reason: optionalText
    .refine(
      (reason) => reason === undefined || !forbiddenCharacter(reason),
      'leave out characters that cannot be seen and change the direction of the text',
    )
    .refine((reason) => (reason?.length ?? 0) <= LONGEST_REASON, 'write at most 2,000 characters'),
  assignee: optionalText,
  dueOn: z
    .custom<Day | null>(
      (day) => day === null || (typeof day === 'string' && isDay(day)),
      'write a day of the calendar as YYYY-MM-DD',
    )
    .optional(),
})
type ReviewInput = z.output<typeof reviewInput>

/** What became of a review. */
export type ReviewOutcome =
  | { __typename: 'FindingReviewed' | 'FindingReviewConflict'; history: FindingHistorySource }
  | { __typename: 'Refused'; errors: InputError[] }

/**
 * Records what somebody made of a finding that holds today. The kept findings are brought up to date before, so that a
 * finding can be reviewed as soon as it is seen.
 */
export async function reviewFinding(given: unknown, context: RequestContext): Promise<ReviewOutcome> {
  const parsed = reviewInput.safeParse(given)
  if (!parsed.success)
    return refused(parsed.error.issues.map(({ path, message }) => ({ path: pathOf(...path), message })))
  const input = parsed.data
  const { database, viewer, practice, today } = context
  const errors = missing(input, today)
  if (errors.length > 0) return refused(errors)
  if (input.assignee !== undefined && !(await isProfessional(input.assignee, context)))
    return refused([{ path: pathOf('assignee'), message: 'Choose a professional who is on file.' }])

  await bringUpToDate(input.about, context)
  const seen = await context.keptFindings.load(input.about)
  if (seesByBreakGlassAlone(viewer, input.about))
    return refused([{ path: pathOf('about'), message: LOOK_ALONE }])
  if (seen?.leftOut.some(({ key }) => key === input.key)) return doesNotHold()
  const { state, assignee, dueOn, reason } = input
  const outcome = await database.unit(viewer, 'findings/review', async (unit) => {
    await lockFindings(unit, 'findings', PATIENCE)
    return writeReview(unit, {
      ...input,
      reason,
      assignee: state === 'assigned' ? assignee : undefined,
      dueOn: state === 'assigned' ? (dueOn ?? undefined) : undefined,
      on: today,
      at: new Date().toISOString(),
      by: viewer.name,
    })
  })
  const [kept] = await readKeptFindings(database, viewer, [input.about])
  const told = kept && (await keptFindingsSeen(kept, context.records, { practice, asOf: today }))
  const history = told && historyOf(told, input.key)
  if (outcome === 'written')
    noteWritten(viewer, { ids: [input.about], reviewed: { about: input.about, key: input.key } })
  if (outcome === 'gone' || !history) return doesNotHold()
  return { __typename: outcome === 'written' ? 'FindingReviewed' : 'FindingReviewConflict', history }
}

function doesNotHold(): ReviewOutcome {
  return refused([
    { path: pathOf('key'), message: 'This finding does not hold any more; look at the findings of today.' },
  ])
}

function missing({ state, reason, assignee, dueOn }: ReviewInput, today: Day): InputError[] {
  const errors: InputError[] = []
  if (state === 'accepted' && reason === undefined)
    errors.push({ path: pathOf('reason'), message: 'Write why this is as it is meant to be.' })
  if (state !== 'assigned') return errors
  if (assignee === undefined) errors.push({ path: pathOf('assignee'), message: 'Choose who will see to it.' })
  if (!dueOn) errors.push({ path: pathOf('dueOn'), message: 'Choose by which day.' })
  else if (dueOn < today) errors.push({ path: pathOf('dueOn'), message: 'Choose today or a day to come.' })
  return errors
}

async function isProfessional(id: string, { database, viewer }: RequestContext): Promise<boolean> {
  return (await readProfessionalNames(database, viewer, [id])).professionals.has(id)
}

async function bringUpToDate(about: string, context: RequestContext): Promise<void> {
  const { database, viewer, practice, today } = context
  // Nothing comes back of somebody whom the viewer may not see.
  const [kept] = await readKeptFindings(database, viewer, [about])
  if (!kept || isAsOf(kept, today)) return
  const parts = { database, viewer: product, practice, by: fingerprintOf(practice), today }
  if (await isProfessional(about, context)) await refreshLeads(parts, [about])
  else await refreshChildren(parts, [about])
}

function refused(errors: InputError[]): ReviewOutcome {
  return { __typename: 'Refused', errors }
}

function pathOf(...path: PropertyKey[]): string {
  return ['input', ...path.map(String)].join('.')
}
