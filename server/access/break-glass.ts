import { z } from 'zod'
import { lackOfReason } from '../../domain/access/break-glass-reason.ts'
import { fold } from '../../domain/network/fold.ts'
import { normaliseText } from '../../domain/network/network-text.ts'
import type { RequestContext } from '../context.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { dayArgument, type UncheckedDay } from '../eco-map/date.ts'
import { takeTurn } from '../limits/take-turn.ts'
import { type InputError, type Refused, refused, refusedFor } from '../refusals/refused.ts'
import {
  type BreakGlassFacts,
  endOpened,
  type MeantChild,
  noteAttempt,
  type OpenedChild,
  openChild,
  readBreakGlassFacts,
  readOpened,
} from './break-glass.store.ts'
import { CASE_WORKERS, changeAccess } from './change-access.ts'
import { contextLoader } from './context-loader.ts'
import { noteDone, noteSeen, seesByBreakGlassAlone } from './viewer.ts'

/** How long a child stays open, and how often somebody may open one within how long, by the database's clock. */
const LASTS = 'PT60M'
const MOST = 3
const SPAN = 'PT24H'
/** How long ago somebody may have proved who they are, in seconds. */
const PROVED_WITHIN = 300

/** What is sent of who is to be opened and why, before anything was looked at. */
export interface BreakGlassSent {
  id: string
  child: { id?: string | null; person?: { name: string; dateOfBirth: UncheckedDay } | null }
  reason: string
}

export type BreakGlassAnswer =
  | { __typename: 'BreakGlassOpened'; id: string; child: string; until: string }
  | { __typename: 'StepUpNeeded'; within: number }
  | { __typename: 'BreakGlassNotNeeded'; child: string }
  | { __typename: 'BreakGlassNotOpened'; left: number }
  | { __typename: 'BreakGlassSpent'; againAt: string }
  | Refused
export type EndBreakGlassOutcome = { __typename: 'BreakGlassEnded'; id: string } | Refused

/**
 * Opens a child whom the viewer may not see to them for an hour, or says why not. Who is not on file, is restricted, or shares
 * name and day with another is told, counted and written down as one and the same.
 * @throws GraphQLError RATE_LIMITED when it was tried too often lately
 */
export async function breakGlass(sent: BreakGlassSent, context: RequestContext): Promise<BreakGlassAnswer> {
  const { told, errors } = readSent(sent)
  if (!told) return refusedFor(errors)
  takeTurn('break-glass', context)
  const outcome = await changeAccess(context, CASE_WORKERS, (unit) => decide(unit, told, context))
  if (outcome.__typename === 'BreakGlassOpened')
    context.log.warn({ grant: outcome.id }, 'somebody opened a child by break-glass')
  return outcome
}

/** Ends before its time what the viewer has opened; what is over stays so. */
export function endBreakGlass(id: string, context: RequestContext): Promise<EndBreakGlassOutcome> {
  const { viewer } = context
  return changeAccess(context, CASE_WORKERS, async (unit): Promise<EndBreakGlassOutcome> => {
    const ended = await endOpened(unit, id)
    if (!ended) return refused('id', 'You have opened no child under this id.')
    if (ended.isOpen)
      noteDone(viewer, {
        action: 'break-glass-ended',
        details: { grant: id, child: ended.child },
        children: childrenBy(id, ended.child),
      })
    return { __typename: 'BreakGlassEnded', id }
  })
}

const loadOpened = contextLoader<OpenedChild | null>(
  (children, { database, viewer }) => readOpened(database, viewer, children),
  null,
)

/** Until when the viewer sees a child by break-glass; nothing when they see the child otherwise. */
export async function openedByBreakGlass(id: string, context: RequestContext): Promise<OpenedChild | null> {
  // The record was read by the viewer's grants, which nearly always are others.
  await context.records.load(id)
  return seesByBreakGlassAlone(context.viewer, id) ? loadOpened(id, context) : null
}

interface Told {
  id: string
  meant: MeantChild
  reason: string
}

async function decide(
  unit: UnitOfWork,
  { id, meant, reason }: Told,
  { viewer }: RequestContext,
): Promise<BreakGlassAnswer> {
  const facts = await readBreakGlassFacts(unit, id, meant, { proved: `PT${PROVED_WITHIN}S`, span: SPAN })
  if (!facts || (facts.isTaken && !facts.before?.isOwn) || facts.before?.isOwn === false)
    return refused('id', 'Something else has this id; try again with another.')
  const left = Math.max(0, MOST - facts.freeAt.length)
  if (facts.before) return answeredBefore(id, facts, left)
  const refuse = (code: string) =>
    noteDone(viewer, { action: 'break-glass-refused', details: { code, ...asked(meant, facts) } })
  if (!facts.isProved) {
    refuse('step-up-needed')
    return { __typename: 'StepUpNeeded', within: PROVED_WITHIN }
  }
  const [seen] = facts.seen
  if (seen) {
    noteSeen(viewer, seen.child, seen.grants)
    return { __typename: 'BreakGlassNotNeeded', child: seen.child }
  }
  const againAt = facts.freeAt.at(-MOST)
  if (againAt !== undefined) {
    refuse('spent')
    return { __typename: 'BreakGlassSpent', againAt }
  }
  const [child, another] = facts.openable
  const opened =
    child !== undefined && another === undefined
      ? await openChild(unit, { id, user: viewer.id, child, reason, lasts: LASTS })
      : undefined
  if (!opened) {
    refuse('not-opened')
    await noteAttempt(unit, { id, user: viewer.id })
    return { __typename: 'BreakGlassNotOpened', left: left - 1 }
  }
  const children = childrenBy(id, opened.child)
  noteDone(viewer, { action: 'break-glass', details: { grant: id, child: opened.child }, children })
  // The answer names the child, and so is looked at once more as what was seen by this grant.
  noteSeen(viewer, opened.child, [{ id, basis: 'break-glass' }])
  return { __typename: 'BreakGlassOpened', id, ...opened }
}

/** What was answered when the same was sent before, as it stands now. */
function answeredBefore(id: string, { before }: BreakGlassFacts, left: number): BreakGlassAnswer {
  return before?.given
    ? { __typename: 'BreakGlassOpened', id, ...before.given }
    : { __typename: 'BreakGlassNotOpened', left }
}

const LONGEST_ID = 200

/** Who was asked for, for the journal, which holds no names: whoever is meant, or the id that leads to nobody. */
function asked(meant: MeantChild, { openable, restricted }: BreakGlassFacts): { child?: string } {
  const [one, another] = [...openable, ...restricted]
  const child = one !== undefined && another === undefined ? one : 'id' in meant ? meant.id : undefined
  return child === undefined || child === '' || child.length > LONGEST_ID ? {} : { child }
}

function childrenBy(grant: string, child: string) {
  return [{ id: child, grants: [{ id: grant, basis: 'break-glass' as const }] }]
}

function readSent({ id, child, reason }: BreakGlassSent): { told?: Told; errors: InputError[] } {
  const errors: InputError[] = []
  if (!z.uuid().safeParse(id).success) errors.push({ path: 'id', message: 'Give a UUID made for this.' })
  const lack = lackOfReason(reason)
  if (lack !== undefined) errors.push({ path: 'reason', message: lack })
  const meant = meantBy(child)
  if (!meant)
    errors.push({
      path: 'child.person',
      message: 'Write the name in full, and the day on which the child was born.',
    })
  if (!meant || errors.length > 0) return { errors }
  return { told: { id, meant, reason: normaliseText(reason).trim() }, errors }
}

function meantBy({ id, person }: BreakGlassSent['child']): MeantChild | undefined {
  if (!person) return { id: id ?? '' }
  const name = fold(person.name)
  const dateOfBirth = dayArgument(person.dateOfBirth, 'child.person.dateOfBirth')
  return name === '' || dateOfBirth === undefined ? undefined : { name, dateOfBirth }
}
