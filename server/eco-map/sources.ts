import type { NotForFamilyMember } from '../../domain/access/made-for.ts'
import type { Day } from '../../domain/network/day.ts'
import type { InformationFlow } from '../../domain/network/information-flow.ts'
import type { Network } from '../../domain/network/network.ts'
import type {
  Agency,
  Child,
  FamilyMember,
  Household,
  Involvement,
  Meeting,
  Need,
  Professional,
  RecordOf,
  Relationship,
  Role,
} from '../../domain/network/network-file.ts'
import type { LoadedRecord } from './eco-map.ts'

/**
 * What resolvers get as their parent: records of the domain themselves, so that a field of the same name needs no
 * resolver, together with the network in which they are looked at.
 */
export type Within<Item> = Item & { network: Network }

/** A child as found by id, with the record at hand, or as found in the directory, without. */
export type ChildSource = Pick<Child, keyof Omit<Child, 'family' | 'livesIn' | 'relationships'>> & {
  index?: LoadedRecord
}
/** A child's record as it is told, whole or of a time, with all that its reader sees of it. */
export interface NetworkRecordSource {
  from: Day | undefined
  to: Day | undefined
  file: unknown
  isWhole: boolean
  notFor: NotForFamilyMember[]
  versions: { id: string; version: number }[]
  seen: LoadedRecord
}
export type NetworkSource = Network
export type RelatedChildSource = Within<Child>
export type FamilyMemberSource = Within<FamilyMember>
export type RelationshipSource = Within<Relationship>
export type ProfessionalSource = Within<Professional>
export type InvolvementSource = Within<Involvement>
export type NeedSource = Within<Need>
export type EvidencedBySource = Within<Need['evidencedBy'][number]>
export type MeetingSource = Within<Meeting>
export type InvitationSource = Within<Meeting['invitations'][number]>
export type InformationFlowSource = Within<InformationFlow>
export type TeamSource = Within<RecordOf<'teams'>>
export type AgencySource = Agency
export type HouseholdSource = Household
export type RoleSource = Role
export type PersonSource =
  | (ChildSource & { __typename: 'Child' })
  | (RelatedChildSource & { __typename: 'RelatedChild' })
  | (FamilyMemberSource & { __typename: 'FamilyMember' })
  | (ProfessionalSource & { __typename: 'Professional' })

/** Looks at an item as part of a network. */
export function within<Item extends object>(network: Network, item: Item): Within<Item> {
  return { ...item, network }
}

/** Looks at the items with these ids as parts of a network; ids that the record does not hold are left out. */
export function allWithin<Item extends object>(
  network: Network,
  items: ReadonlyMap<string, Item>,
  ids: Iterable<string>,
): Within<Item>[] {
  const found: Within<Item>[] = []
  for (const id of ids) {
    const item = items.get(id)
    if (item) found.push(within(network, item))
  }
  return found
}

/** The item with an id that the record is sure to hold. @throws when it does not */
export function held<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id)
  if (item === undefined) throw new Error('a record that refers to what it does not hold')
  return item
}

/** Whoever of the record has this id; nothing when the record does not hold them. */
export function personWithin(network: Network, id: string): PersonSource | undefined {
  const { index, child } = network
  if (id === child.id) return { ...child, __typename: 'Child' }
  const professional = index.professionals.get(id)
  if (professional) return { ...professional, network, __typename: 'Professional' }
  const member = index.familyMembers.get(id)
  if (member) return { ...member, network, __typename: 'FamilyMember' }
  const other = index.children.get(id)
  return other && { ...other, network, __typename: 'RelatedChild' }
}

/** The professional of the record with this id; nothing without an id. */
export function professionalWithin(network: Network, id: string | undefined): ProfessionalSource | undefined {
  const professional = id === undefined ? undefined : network.index.professionals.get(id)
  return professional && within(network, professional)
}
