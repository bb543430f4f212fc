import type { Kinship } from '../../domain/network/codes.ts'
import type { Network } from '../../domain/network/network.ts'
import { householdsOn } from '../../domain/network/network.ts'
import type { Child } from '../../domain/network/network-file.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import { relatedChildren } from '../../domain/network/related-children.ts'
import { consentOn } from '../../domain/sharing/consent.ts'
import type { HouseholdCircle, MapPerson } from './model.ts'

/** Kinships of those who support a child without being kin. */
const INFORMAL: ReadonlySet<Kinship> = new Set(['friend', 'neighbour', 'community'])

/** The child, the other children of the record who are related or live with them on the day, family and supports. */
export function peopleOf(network: Network): MapPerson[] {
  const { child, family, asOf, index } = network
  const siblings = relatedChildren(network).map(
    ({ child: other, kinships }): MapPerson => ({
      ...nameOf(other),
      kind: 'sibling',
      kinships,
      caregiver: false,
      households: [...householdsOn(other, asOf)],
    }),
  )
  const relatives = family.map(({ member, relationships }): MapPerson => {
    const kinships = [...new Set(relationships.map(({ kinship }) => kinship))]
    return {
      id: member.id,
      name: member.name,
      kind: kinships.every((kinship) => INFORMAL.has(kinship)) ? 'informal' : 'kin',
      kinships,
      caregiver: relationships.some(({ caregiver }) => caregiver === true),
      households: [...householdsOn(member, asOf)],
    }
  })
  const self: MapPerson = {
    ...nameOf(child),
    kind: 'child',
    kinships: [],
    caregiver: false,
    households: [...network.households],
    consent: consentOn(index.record.consents, asOf),
  }
  return [self, ...siblings, ...relatives].sort((one, other) => compareCodePoints(one.id, other.id))
}

/** The households in which somebody on the map lives on the day. */
export function circlesOf({ index, households }: Network, people: readonly MapPerson[]): HouseholdCircle[] {
  const ids = new Set(people.flatMap((person) => person.households))
  return [...ids].sort(compareCodePoints).flatMap((id) => {
    const household = index.households.get(id)
    if (!household) return []
    return {
      id,
      name: household.name,
      kind: household.kind,
      childLivesHere: households.has(id),
      members: people.filter((person) => person.households.includes(id)).map((person) => person.id),
    }
  })
}

function nameOf({ id, name, knownAs }: Child): Pick<MapPerson, 'id' | 'name' | 'knownAs'> {
  return { id, name, knownAs }
}
