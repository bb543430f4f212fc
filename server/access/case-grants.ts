import type { AccessRole } from '../../domain/access/roles.ts'
import { fold } from '../../domain/network/fold.ts'
import type { RequestContext } from '../context.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { type InputError, type Refused, refused, refusedFor } from '../refusals/refused.ts'
import { inputReader } from './access-input.ts'
import {
  type ChildAccess,
  type ChildGrantToGive,
  type ChildGrantTold,
  endOwnCaseById,
  giveOwnCase,
  type OwnCase,
  readChildAccess,
  readChildParties,
  readColleagues,
  readOwnCase,
} from './case-grants.store.ts'
import { type Acting, changeAccess, SUPERVISORS } from './change-access.ts'
import { contextLoader } from './context-loader.ts'
import { isSameMoment, OWN_GRANTS, wrongGrant, wrongGrantee } from './grants.ts'
import { LOOK_ALONE } from './look-alone.ts'
import { noteDone, seesByBreakGlassAlone } from './viewer.ts'

export type ChildGrantSource = ChildGrantTold
export type ChildGrantOutcome = ({ __typename: 'ChildGrant' } & ChildGrantTold) | Refused

/** What is sent of the grant of a child, before anything was looked at. */
export interface ChildGrantSent {
  id: string
  child: string
  user: string
  team?: string | null
  from?: string | null
  until?: string | null
  why: string
}

const loadAccess = contextLoader<ChildAccess>(
  (children, { database, viewer }) => readChildAccess(database, viewer, children),
  { readers: [], proposals: [], restriction: null },
)

/** Who may see a child, for somebody who may. */
export function accessTo(child: string, context: RequestContext): Promise<ChildAccess> {
  return loadAccess(child, context)
}

/** People who have one of these roles, by part of their name; nobody where nothing is asked for. */
export async function findColleagues(
  among: readonly AccessRole[],
  search: string,
  { database, viewer }: RequestContext,
) {
  const searched = fold(search)
  return searched === '' ? [] : readColleagues(database, viewer, among, searched)
}

/** Gives a child whom one sees to somebody as an own case, or says why not. */
export async function grantOwnCase(sent: ChildGrantSent, acting: Acting): Promise<ChildGrantOutcome> {
  const { told, errors } = readChildGrant(sent)
  if (errors.length > 0) return refusedFor(errors)
  if (told.user === acting.viewer.id) return refused('input.user', OWN_GRANTS)
  return changeAccess(acting, SUPERVISORS, async (unit) => {
    const present = await readOwnCase(unit, acting.viewer, told.id)
    if (present && isSame(present, told)) return { __typename: 'ChildGrant', ...present.facts }
    return give(unit, told, acting)
  })
}

/**
 * Ends that a child is somebody's own case and gives the child to somebody else, for the same team; both or none. What was
 * handed over already is answered as it is.
 */
export async function handOver(
  sent: { id: string; ends: string; user: string; why: string },
  acting: Acting,
): Promise<ChildGrantOutcome> {
  const { viewer } = acting
  if (sent.user === viewer.id) return refused('input.user', OWN_GRANTS)
  return changeAccess(acting, SUPERVISORS, async (unit): Promise<ChildGrantOutcome> => {
    const before = await readOwnCase(unit, viewer, sent.ends)
    if (!before) return refused('input.ends', NO_OWN_CASE)
    if (before.facts.user.id === viewer.id) return refused('input.ends', OWN_GRANTS)
    if (seesByBreakGlassAlone(viewer, before.child)) return refused('input.ends', LOOK_ALONE)
    if (before.facts.user.id === sent.user) return refused('input.user', 'the case is theirs; choose another')
    const { child } = before
    const { told, errors } = readChildGrant({ ...sent, child, team: before.facts.team?.id })
    if (errors.length > 0) return refusedFor(errors)
    const present = await readOwnCase(unit, viewer, told.id)
    if (present && isSame(present, told)) return { __typename: 'ChildGrant', ...present.facts }
    if (before.facts.endedAt !== null)
      return refused('input.ends', 'this has ended already; look again at who has the case')
    const given = await give(unit, told, acting)
    if (given.__typename === 'ChildGrant') await end(unit, before, acting)
    return given
  })
}

/** Ends that a child whom one sees is somebody's own case; what has ended stays so. */
export function endOwnCase(id: string, acting: Acting): Promise<ChildGrantOutcome> {
  const { viewer } = acting
  return changeAccess(acting, SUPERVISORS, async (unit): Promise<ChildGrantOutcome> => {
    const present = await readOwnCase(unit, viewer, id)
    if (!present) return refused('id', NO_OWN_CASE)
    if (present.facts.user.id === viewer.id) return refused('id', OWN_GRANTS)
    if (seesByBreakGlassAlone(viewer, present.child)) return refused('id', LOOK_ALONE)
    // Otherwise nobody could propose anybody whom another confirms.
    if (present.isRestricted && present.facts.isNamed && present.others < 2)
      return refused('id', 'fewer than two would see this restricted child; give another a named grant first')
    return { __typename: 'ChildGrant', ...(await end(unit, present, acting)) }
  })
}

/** What is said of a child whom the viewer may not see, or who is not there. */
export const NO_CHILD = 'no child is on file under this id; go back to the start page'
const NO_OWN_CASE =
  'no child whom you see is somebody’s own case by this grant; look again at who has the case'

async function give(
  unit: UnitOfWork,
  told: ChildGrantToGive,
  { viewer }: Acting,
): Promise<ChildGrantOutcome> {
  const parties = await readChildParties(unit, viewer, told)
  if (!parties) return refused('input.child', NO_CHILD)
  if (seesByBreakGlassAlone(viewer, parties.child)) return refused('input.child', LOOK_ALONE)
  const wrong: InputError[] = [
    ...wrongGrant(parties),
    ...wrongGrantee(parties.user, 'own-case'),
    ...(told.team !== null && !parties.isTeam
      ? [{ path: 'input.team', message: 'no team has this id; choose another' }]
      : []),
    ...(parties.isRestricted
      ? [{ path: 'input.child', message: 'this child is restricted; propose a named grant' }]
      : []),
  ]
  if (wrong.length > 0) return refusedFor(wrong)
  const details = { grant: told.id, basis: 'own-case', subject: told.user, child: told.child } as const
  noteDone(viewer, { action: 'grant', details })
  return { __typename: 'ChildGrant', ...(await giveOwnCase(unit, told, viewer)) }
}

function end(
  unit: UnitOfWork,
  { child, facts: { id: grant, basis, user } }: OwnCase,
  { viewer }: Acting,
): Promise<ChildGrantTold> {
  noteDone(viewer, { action: 'grant-end', details: { grant, basis, subject: user.id, child } })
  return endOwnCaseById(unit, grant, viewer.id)
}

/** What is sent of the grant of a child, and what is wrong with it. */
export function readChildGrant(sent: ChildGrantSent) {
  const input = inputReader()
  const told: ChildGrantToGive = {
    id: input.id('id', sent.id),
    child: sent.child,
    user: sent.user,
    team: sent.team ?? null,
    from: input.instant('from', sent.from),
    until: input.instant('until', sent.until),
    why: input.text('why', sent.why),
  }
  return { told, errors: input.errors }
}

function isSame({ child, facts }: OwnCase, told: ChildGrantToGive): boolean {
  return (
    facts.endedAt === null &&
    !facts.isNamed &&
    child === told.child &&
    facts.user.id === told.user &&
    (facts.team?.id ?? null) === told.team &&
    isSameMoment(facts.until, told.until) &&
    facts.why === told.why
  )
}
