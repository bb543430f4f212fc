import {
  type Agency,
  type Child,
  type FamilyMember,
  type Household,
  type Involvement,
  type Meeting,
  type Need,
  type NetworkLists,
  type Professional,
  type Role,
  SOURCED_LISTS,
} from './network-file.ts'

/** Everything recorded around one child, past and planned: the records of a network file, narrowed to this child. */
export interface NetworkRecord extends NetworkLists {
  /** The id of the child whom the record is about. */
  child: string
}

/** The ids of those on whose word something of a record stands. */
export function sourcesIn(record: NetworkLists): string[] {
  return SOURCED_LISTS.flatMap((list) => record[list].flatMap(({ source }) => source ?? []))
}

/** A child's record with its look-ups made once, for any number of days. */
export interface RecordIndex {
  record: NetworkRecord
  child: Child
  children: ReadonlyMap<string, Child>
  agencies: ReadonlyMap<string, Agency>
  roles: ReadonlyMap<string, Role>
  professionals: ReadonlyMap<string, Professional>
  households: ReadonlyMap<string, Household>
  familyMembers: ReadonlyMap<string, FamilyMember>
  needs: ReadonlyMap<string, Need>
  involvements: ReadonlyMap<string, Involvement>
  meetings: ReadonlyMap<string, Meeting>
  /** `jointWith` both ways, whichever side names it. */
  joint: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Makes the look-ups of a record.
 * @throws when the record doesn't hold its own child
 */
export function indexRecord(record: NetworkRecord): RecordIndex {
  const children = byId(record.children)
  const child = children.get(record.child)
  if (!child) throw new Error('a record without its own child')
  return {
    record,
    child,
    children,
    agencies: byId(record.agencies),
    roles: byId(record.roles),
    professionals: byId(record.professionals),
    households: byId(record.households),
    familyMembers: byId(record.familyMembers),
    needs: byId(record.needs),
    involvements: byId(record.involvements),
    meetings: byId(record.meetings),
    joint: jointWork(record.involvements),
  }
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function jointWork(involvements: readonly Involvement[]): Map<string, Set<string>> {
  const joint = new Map<string, Set<string>>()
  const link = (one: string, other: string) => {
    const others = joint.get(one)
    if (others) others.add(other)
    else joint.set(one, new Set([other]))
  }
  for (const { id, jointWith } of involvements) {
    for (const other of jointWith) {
      link(id, other)
      link(other, id)
    }
  }
  return joint
}
