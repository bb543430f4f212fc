import type { BreakGlassOutcome } from '../../domain/access/break-glass-outcome.ts'
import type { AccessRole } from '../../domain/access/roles.ts'
import { writtenText } from '../../domain/what-if/written-text.ts'
import type { RequestContext } from '../context.ts'
import { type Connection, pageOf } from '../directory/page.ts'
import { type Refused, refused } from '../refusals/refused.ts'
import {
  type BreakGlassUse,
  countToReview,
  keepReview,
  readUse,
  readUses,
} from './break-glass-review.store.ts'
import { changeAccess } from './change-access.ts'
import { noteDone } from './viewer.ts'

/** Whoever looks at how break-glass is used. */
const REVIEWERS: readonly AccessRole[] = ['supervisor', 'auditor']
const LONGEST_WORDS = 2_000

/** A use of break-glass, with what was made of it. */
export type BreakGlassUseSource = Omit<
  BreakGlassUse,
  'outcome' | 'words' | 'reviewedBy' | 'reviewedByName' | 'reviewedAt'
> & { review: { outcome: BreakGlassOutcome; words: string; byName: string; at: string } | null }
export type BreakGlassUseConnectionSource = Connection<BreakGlassUseSource>

export type ReviewBreakGlassOutcome =
  | ({ __typename: 'BreakGlassUse' } & BreakGlassUseSource)
  | { __typename: 'BreakGlassReviewConflict'; present: BreakGlassUseSource }
  | Refused

/** A page of the uses that the viewer reviews, the newest first. @throws GraphQLError as {@link pageOf} */
export async function breakGlassUses(
  { isReviewed, ...asked }: { first?: number | null; after?: string | null; isReviewed?: boolean | null },
  { database, viewer }: RequestContext,
): Promise<BreakGlassUseConnectionSource> {
  const { edges, ...page } = await pageOf(asked, (_, after, limit) =>
    readUses(database, viewer, isReviewed ?? null, after, limit),
  )
  return { ...page, edges: edges.map(({ cursor, node }) => ({ cursor, node: sourceOf(node) })) }
}

/** How many uses wait for the viewer's review; nothing when that is not their work. */
export async function breakGlassToReview({ database, viewer }: RequestContext): Promise<number | null> {
  const isReviewer = viewer.kind === 'user' && viewer.roles.some((role) => REVIEWERS.includes(role))
  return isReviewer ? countToReview(database, viewer) : null
}

/** Keeps what the viewer makes of a use, or tells what somebody else made of it meanwhile. */
export async function reviewBreakGlass(
  { id, outcome, words: written }: { id: string; outcome: BreakGlassOutcome; words: string },
  context: RequestContext,
): Promise<ReviewBreakGlassOutcome> {
  const { viewer } = context
  const read = writtenText.safeParse(written)
  if (!read.success || read.data.length > LONGEST_WORDS)
    return refused(
      'words',
      'Write what you have looked at and what you make of it, in at most 2,000 characters.',
    )
  const words = read.data
  return changeAccess(context, REVIEWERS, async (unit): Promise<ReviewBreakGlassOutcome> => {
    const present = await readUse(unit, viewer, id)
    if (!present)
      return refused(
        'id',
        'There is no use of break-glass under this id that you review. Nobody reviews their own.',
      )
    if (present.reviewedAt !== null) {
      const isSame =
        present.reviewedBy === viewer.id && present.outcome === outcome && present.words === words
      return isSame
        ? { __typename: 'BreakGlassUse', ...sourceOf(present) }
        : { __typename: 'BreakGlassReviewConflict', present: sourceOf(present) }
    }
    await keepReview(unit, { id, outcome, words, by: viewer.id, byName: viewer.name })
    noteDone(viewer, {
      action: 'break-glass-reviewed',
      details: { code: outcome, grant: id, subject: present.user.id, child: present.child },
      children: [{ id: present.child, grants: [] }],
    })
    const kept = (await readUse(unit, viewer, id)) ?? present
    return { __typename: 'BreakGlassUse', ...sourceOf(kept) }
  })
}

function sourceOf({
  outcome,
  words,
  reviewedBy: _,
  reviewedByName: byName,
  reviewedAt: at,
  ...use
}: BreakGlassUse): BreakGlassUseSource {
  const isReviewed = outcome !== null && words !== null && byName !== null && at !== null
  return { ...use, review: isReviewed ? { outcome, words, byName, at } : null }
}
