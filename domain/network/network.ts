import type { Kinship, Level, Pathway } from './codes.ts'
import type { Day } from './day.ts'
import type { Child, FamilyMember, Involvement, Need, Relationship } from './network-file.ts'
import { compareCodePoints } from './order.ts'
import { holdsOn, latestOn } from './period.ts'
import type { RecordIndex } from './record.ts'

/** A family member or informal support with every relationship to the child that holds on the day. */
export interface Relative {
  member: FamilyMember
  /** At least one. */
  relationships: Relationship[]
}

/** A need that is open on the day. */
export interface OpenNeed {
  need: Need
  level: Level
  /** The first day on which the need was recorded. */
  since: Day
  /** The day from which it has the level of today. */
  levelSince: Day
}

/** What surrounds a child on a day. What starts or happens later does not exist in it. */
export interface Network {
  index: RecordIndex
  child: Child
  asOf: Day
  pathway: Pathway
  /** The day of the pathway's entry; absent before the first one. */
  pathwayFrom?: Day
  /** The day on which the family agreed to it, where that is recorded. */
  pathwayAgreedOn?: Day

  /** Kin and informal supports related to the child on the day. */
  family: Relative[]
  /** The ids of those of the family whose own professionals belong to the child's network. */
  close: ReadonlySet<string>
  /** The ids of the households in which the child lives on the day. */
  households: ReadonlySet<string>
  /** Involvements around the child that hold on the day or have ended by it. */
  around: Involvement[]
  /** The network: the involvements around the child that hold on the day. */
  involvements: Involvement[]
  /** The involvements of the network by the professional who carries them out, in order of the professionals' ids. */
  professionals: ReadonlyMap<string, Involvement[]>
  /** Those involvements that make their professional a lead on the day, by professional. */
  leads: ReadonlyMap<string, Involvement[]>
  /** Needs of the child, their own and those of close family members that are for the child, open on the day. */
  needs: OpenNeed[]
}

const PARENTS: ReadonlySet<Kinship> = new Set([
  'mother',
  'father',
  'step-parent',
  'partner-of-parent',
  'foster-carer',
  'kinship-carer',
])

/** The child's network as of a day. */
export function networkAsOf(index: RecordIndex, asOf: Day): Network {
  const { child, record } = index
  const entry = child.pathways.findLast(({ from }) => from <= asOf)
  const households = householdsOn(child, asOf)
  const family = relatives(record.familyMembers, child.id, asOf)
  const close = new Set(
    family.filter((relative) => isClose(relative, households, asOf)).map(({ member }) => member.id),
  )
  const around = record.involvements.filter(
    (involvement) => involvement.startedOn <= asOf && isAround({ child, close }, involvement),
  )
  const involvements = around.filter(({ startedOn, endedOn }) => holdsOn(startedOn, endedOn, asOf))
  const isOfChild = (need: Need) =>
    need.of === child.id || (close.has(need.of) && need.for.includes(child.id))
  return {
    index,
    child,
    asOf,
    pathway: entry?.pathway ?? 'universal',
    pathwayFrom: entry?.from,
    pathwayAgreedOn: entry?.agreedOn,
    family,
    close,
    households,
    around,
    involvements,
    professionals: byProfessional(involvements),
    leads: leadsOn(index, asOf),
    needs: record.needs.filter(isOfChild).flatMap((need) => openNeed(need, asOf) ?? []),
  }
}

/** Whether an involvement is with the child, or with a close family member and for the child. */
export function isAround(
  { child, close }: Pick<Network, 'child' | 'close'>,
  involvement: Involvement,
): boolean {
  return involvement.with === child.id || (close.has(involvement.with) && involvement.for.includes(child.id))
}

/** Those who are lead of the child on a day, by an involvement with the child that holds then. */
export function leadsOn({ child, record }: RecordIndex, on: Day): Map<string, Involvement[]> {
  return byProfessional(
    record.involvements.filter(
      (involvement) =>
        involvement.with === child.id &&
        holdsOn(involvement.startedOn, involvement.endedOn, on) &&
        involvement.leadFrom !== undefined &&
        holdsOn(involvement.leadFrom, involvement.leadUntil, on),
    ),
  )
}

/** The need as it stands on the day; nothing before its first level and from the day on which it was closed. */
export function openNeed(need: Need, on: Day): OpenNeed | undefined {
  const first = need.levels[0]
  const latest = latestOn(need.levels, on)
  if (!first || !latest || (need.closedOn !== undefined && need.closedOn <= on)) return undefined
  return { need, level: latest.level, since: first.on, levelSince: latest.on }
}

/** The ids of the households in which a person lives on the day. */
export function householdsOn({ livesIn }: Pick<Child, 'livesIn'>, on: Day): Set<string> {
  return new Set(
    livesIn.filter(({ from, until }) => holdsOn(from, until, on)).map(({ household }) => household),
  )
}

/** Kin and informal supports related to the child on the day. */
export function relatives(members: readonly FamilyMember[], child: string, on: Day): Relative[] {
  const related: Relative[] = []
  for (const member of members) {
    const relationships = member.relationships.filter(
      (relationship) => relationship.child === child && holdsOn(relationship.from, relationship.until, on),
    )
    if (relationships.length > 0) related.push({ member, relationships })
  }
  return related
}

function isClose({ member, relationships }: Relative, households: ReadonlySet<string>, on: Day): boolean {
  if (relationships.some(({ kinship, caregiver }) => caregiver === true || PARENTS.has(kinship))) return true
  return member.livesIn.some((stay) => households.has(stay.household) && holdsOn(stay.from, stay.until, on))
}

function byProfessional(involvements: readonly Involvement[]): Map<string, Involvement[]> {
  const groups = new Map<string, Involvement[]>()
  for (const involvement of involvements) {
    const group = groups.get(involvement.professional)
    if (group) group.push(involvement)
    else groups.set(involvement.professional, [involvement])
  }
  return new Map([...groups].sort(([one], [other]) => compareCodePoints(one, other)))
}
