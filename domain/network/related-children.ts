import type { Kinship } from './codes.ts'
import { householdsOn, type Network } from './network.ts'
import type { Child } from './network-file.ts'
import { holdsOn } from './period.ts'

/** Another child of the record, and what either is recorded to be to the other on the day. */
export interface RelatedChild {
  child: Child
  /** Empty for a child who only lives with them. */
  kinships: Kinship[]
}

/** The other children of the record who are related to the child or live with them on the network's day. */
export function relatedChildren({ child, index, asOf, households }: Network): RelatedChild[] {
  return index.record.children.flatMap((other): RelatedChild[] => {
    if (other.id === child.id) return []
    const between = [
      ...child.relationships.filter((relationship) => relationship.child === other.id),
      ...other.relationships.filter((relationship) => relationship.child === child.id),
    ].filter(({ from, until }) => holdsOn(from, until, asOf))
    const livesHere = [...householdsOn(other, asOf)].some((id) => households.has(id))
    if (between.length === 0 && !livesHere) return []
    return [{ child: other, kinships: [...new Set(between.map(({ kinship }) => kinship))] }]
  })
}
