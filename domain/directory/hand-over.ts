import type { Day } from '../network/day.ts'
import type { Involvement, Role } from '../network/network-file.ts'
import { compareCodePoints } from '../network/order.ts'
import type { NetworkRecord } from '../network/record.ts'
import type { Brought } from '../what-if/change.ts'
import { bringProfessional } from '../what-if/suppose-addition.ts'

/** An involvement that its professional gives up on a day: it ends, or goes on with a colleague. */
export interface Handing {
  involvement: string
  /** The first day on which it is theirs no more, and the colleague's where there is one. */
  on: Day
  successor?: Successor | undefined
}

/** The colleague who goes on, in which of their roles, and what they bring to a record that does not name them. */
export interface Successor {
  /** The id of their involvement. */
  id: string
  professional: string
  role: string
  brings: Brought
}

/** As many are handed over at once as a page of anything holds. */
export const MOST_AT_ONCE = 100

/** Why an involvement is not given up on a day: it begins later, or has ended by then. */
export type HandingFault = 'begins-later' | 'has-ended'

export function handingFault(
  { startedOn, endedOn }: { startedOn: Day; endedOn?: Day | null | undefined },
  on: Day,
): HandingFault | undefined {
  if (on < startedOn) return 'begins-later'
  return endedOn && endedOn <= on ? 'has-ended' : undefined
}

/** Of the roles that somebody holds, the one in which they can go on with this one's work; nothing where they hold none. */
export function roleLike(role: Role, held: readonly Role[]): Role | undefined {
  const like = held.filter((one) => one.function === role.function)
  const rank = (one: Role) => (one.id === role.id ? 0 : one.clientGroup === role.clientGroup ? 1 : 2)
  return like.toSorted((one, other) => rank(one) - rank(other) || compareCodePoints(one.id, other.id))[0]
}

/** An involvement as it is once it was given up. What was planned of a lead from then on is no more of it. */
export function endedOn(involvement: Involvement, on: Day): Involvement {
  const { leadFrom, leadUntil, ...rest } = involvement
  if (leadFrom === undefined || leadFrom >= on) return { ...rest, endedOn: on }
  const until = leadUntil !== undefined && leadUntil < on ? leadUntil : on
  return { ...rest, leadFrom, leadUntil: until, endedOn: on }
}

/**
 * The involvement of whoever goes on with it: with the same person, for the same children and needs, for the same purpose; the
 * lead goes on where there is one. What the one before thought, said and agreed with others stays theirs.
 */
export function succeeding(
  involvement: Involvement,
  on: Day,
  { id, professional, role }: Successor,
): Involvement {
  const { leadFrom, leadUntil } = involvement
  const leads = leadFrom !== undefined && (leadUntil === undefined || leadUntil > on)
  const { continuesAfterExit, service, purpose, intervention, delivery, every } = involvement
  return {
    ...{ id, professional, role, with: involvement.with, for: involvement.for, startedOn: on },
    endedOn: involvement.endedOn,
    ...(leads ? { leadFrom: leadFrom > on ? leadFrom : on, leadUntil } : {}),
    ...{ continuesAfterExit, service, purpose, intervention, delivery, every },
    ...{ addresses: involvement.addresses, jointWith: [], ratings: [] },
  }
}

/** What a child's record would be after these handings; those of involvements that it does not hold make no difference. */
export function supposeHandOver(record: NetworkRecord, handings: readonly Handing[]): NetworkRecord {
  return handings.reduce((before, { involvement: id, on, successor }) => {
    const involvement = before.involvements.find((one) => one.id === id)
    if (!involvement) return before
    const holding = successor ? bringProfessional(before, successor.brings, successor.professional) : before
    const comer = holding.professionals.find((one) => one.id === successor?.professional)
    return {
      ...holding,
      involvements: [
        ...holding.involvements.map((one) => (one === involvement ? endedOn(one, on) : one)),
        ...(successor && comer ? [{ ...succeeding(involvement, on, successor), agency: comer.agency }] : []),
      ],
    }
  }, record)
}
