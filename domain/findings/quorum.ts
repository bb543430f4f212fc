import type { Day } from '../network/day.ts'
import { leadsOn } from '../network/network.ts'
import type { RecordIndex } from '../network/record.ts'
import type { Quorum } from './profile.ts'

/** What people lack to be a quorum. */
export interface QuorumLack {
  /** Whether nobody is among them whom it needs: a lead of the day, or somebody who holds a role of the function. */
  attendedBy: boolean
  /** How many other agencies more are needed. */
  otherAgencies: number
}

/**
 * What these people lack on the day to be a quorum; nothing when they are one. They are one when they include a lead of
 * that day and enough agencies other than theirs; or else somebody who holds a role of the function, and enough agencies
 * other than that of any such professional.
 */
export function quorumLack(
  index: RecordIndex,
  people: readonly string[],
  on: Day,
  { attendedBy, otherAgencies }: Quorum,
): QuorumLack | undefined {
  const present = people.filter((person) => index.professionals.has(person))
  const beside = (than: readonly string[]) => {
    const own = new Set(than.map((id) => index.professionals.get(id)?.agency))
    const agencies = new Set(present.map((id) => index.professionals.get(id)?.agency))
    return [...agencies].filter((agency) => !own.has(agency)).length
  }
  const holds = (id: string) =>
    index.professionals.get(id)?.roles.some((role) => index.roles.get(role)?.function === attendedBy) ?? false
  const leads = attendedBy === 'lead' ? leadsOn(index, on) : undefined
  const needed = present.filter((id) => leads?.has(id) ?? holds(id))
  const others = leads && needed.length > 0 ? Math.max(...needed.map((id) => beside([id]))) : beside(needed)
  const lack = { attendedBy: needed.length === 0, otherAgencies: Math.max(0, otherAgencies - others) }
  return lack.attendedBy || lack.otherAgencies > 0 ? lack : undefined
}
