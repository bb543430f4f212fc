import type { GrantBasis } from '../../domain/access/roles.ts'
import type { RequestContext } from '../context.ts'
import { type InputError, type Refused, refused, refusedFor } from '../refusals/refused.ts'
import { inputReader } from './access-input.ts'
import { type Acting, ADMINISTRATORS, CASE_WORKERS, changeAccess } from './change-access.ts'
import { contextLoader } from './context-loader.ts'
import {
  type CoveringGrant,
  endGrantById,
  type Grantee,
  type GrantToGive,
  giveGrant,
  readGrant,
  readGrantsOf,
  readParties,
} from './grants.store.ts'
import type { Mode } from './session-cookie.ts'
import { noteDone } from './viewer.ts'

export type UserGrantSource = CoveringGrant
export type UserGrantOutcome = ({ __typename: 'UserGrant' } & CoveringGrant) | Refused

/** What is sent of a grant to be given, before anything was looked at. */
export interface GrantSent {
  id: string
  user: string
  colleague?: string | null
  team?: string | null
  from?: string | null
  until?: string | null
  why: string
}

const loadGrants = contextLoader<CoveringGrant[]>(
  (users, { database, viewer }) => readGrantsOf(database, viewer, users),
  [],
)

/** The grants of a user that cover a team or a colleague. */
export function grantsOfUser(id: string, context: RequestContext): Promise<CoveringGrant[]> {
  return loadGrants(id, context)
}

/** Lets somebody see the cases of a team or a colleague, or says why not. What was given already is answered as it is. */
export async function giveCoveringGrant(
  basis: GrantToGive['basis'],
  sent: GrantSent,
  acting: Acting & Pick<RequestContext, 'mode'>,
): Promise<UserGrantOutcome> {
  const { told, errors } = readSent(basis, sent)
  if (errors.length > 0) return refusedFor(errors)
  if (told.user === acting.viewer.id) return refused('input.user', OWN_GRANTS)
  return changeAccess(acting, ADMINISTRATORS, async (unit): Promise<UserGrantOutcome> => {
    const present = await readGrant(unit, told.id)
    if (present && isSame(present, told)) return { __typename: 'UserGrant', ...present }
    const parties = await readParties(unit, told, acting.viewer.id)
    if (takesTwo(acting.mode) && parties.hasToken)
      return refused(
        'input.user',
        'you made a token of this machine; have another administrator give it this',
      )
    const wrong = [
      ...wrongGrant(parties),
      ...wrongGrantee(parties.user, basis),
      ...(told.colleague !== null && !parties.isColleague
        ? [{ path: 'input.colleague', message: 'nobody who may sign in has this id; choose another' }]
        : []),
      ...(told.team !== null && !parties.isTeam
        ? [{ path: 'input.team', message: 'no team has this id; choose another' }]
        : []),
    ]
    if (wrong.length > 0) return refusedFor(wrong)
    noteDone(acting.viewer, {
      action: 'grant',
      details: {
        ...{ grant: told.id, basis, subject: told.user },
        ...(told.team === null ? { user: told.colleague ?? '' } : { team: told.team }),
      },
    })
    return { __typename: 'UserGrant', ...(await giveGrant(unit, told, acting.viewer)) }
  })
}

/** Ends a grant that covers a team or a colleague; one that has ended stays so. */
export function endCoveringGrant(id: string, acting: Acting): Promise<UserGrantOutcome> {
  return changeAccess(acting, ADMINISTRATORS, async (unit): Promise<UserGrantOutcome> => {
    const present = await readGrant(unit, id)
    if (!present) return refused('id', 'no grant of a team or a colleague has this id')
    if (present.user.id === acting.viewer.id) return refused('id', OWN_GRANTS)
    const { basis, user } = present
    noteDone(acting.viewer, { action: 'grant-end', details: { grant: id, basis, subject: user.id } })
    return { __typename: 'UserGrant', ...(await endGrantById(unit, id, acting.viewer.id)) }
  })
}

/** What is said to somebody who would change what they themselves may see. */
export const OWN_GRANTS = 'this is about what you yourself may see; have somebody else do it'

/**
 * Whether who holds a machine's token and who says what it sees must be two: through it one would see whom one may not. On one
 * machine, where anybody comes in as anyone, that would keep nobody from anything.
 */
export function takesTwo(mode: Mode): boolean {
  return mode === 'real'
}

/** What is wrong with any grant, whatever it covers. */
export function wrongGrant(facts: {
  isTaken: boolean
  isOver: boolean
  endsBeforeItBegins: boolean
}): InputError[] {
  const errors: InputError[] = []
  if (facts.isTaken) errors.push({ path: 'input.id', message: 'another grant has this id; make another id' })
  if (facts.isOver) errors.push({ path: 'input.until', message: 'this moment is over; give a later one' })
  else if (facts.endsBeforeItBegins)
    errors.push({ path: 'input.until', message: 'this is before it begins; give a later one' })
  return errors
}

/** What keeps somebody from being given a grant on this ground. */
export function wrongGrantee(user: Grantee, basis: GrantBasis): InputError[] {
  const path = 'input.user'
  if (!user) return [{ path, message: 'nobody who may sign in has this id; choose another' }]
  if (user.scopes)
    return basis === 'team' && user.scopes.includes('cases')
      ? []
      : [{ path, message: 'a machine sees the cases of teams alone, and those only when its scope is cases' }]
  if (basis === 'supervision')
    return user.roles.includes('supervisor')
      ? []
      : [{ path, message: 'this user is not a supervisor; give them that role first' }]
  return user.roles.some((role) => CASE_WORKERS.includes(role))
    ? []
    : [{ path, message: "this user's roles have no children's records; give them one that has first" }]
}

function readSent(basis: GrantToGive['basis'], sent: GrantSent) {
  const input = inputReader()
  const [colleague, team] = [sent.colleague ?? null, sent.team ?? null]
  if ((colleague === null) === (team === null)) input.wrong('colleague', 'name either a colleague or a team')
  if (colleague === sent.user) input.wrong('colleague', 'this is the same user; name another')
  const told: GrantToGive = {
    id: input.id('id', sent.id),
    basis,
    user: sent.user,
    colleague,
    team,
    from: input.instant('from', sent.from),
    until: input.instant('until', sent.until),
    why: input.text('why', sent.why),
  }
  return { told, errors: input.errors }
}

/** Whether two moments are one, in whatever form each is written. */
export function isSameMoment(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : Date.parse(one) === Date.parse(other)
}

function isSame(present: CoveringGrant, { basis, user, colleague, team, until, why }: GrantToGive): boolean {
  return (
    present.endedAt === null &&
    present.basis === basis &&
    present.user.id === user &&
    present.covered.id === (colleague ?? team) &&
    present.covered.isTeam === (team !== null) &&
    isSameMoment(present.until, until) &&
    present.why === why
  )
}
