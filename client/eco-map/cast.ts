import type { PracticeProfile } from '../../domain/findings/profile.ts'
import { SECTORS, type Sector } from '../../domain/network/codes.ts'
import { addDays, type Day } from '../../domain/network/day.ts'
import type { Child, FamilyMember, Involvement } from '../../domain/network/network-file.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import { FONT_SIZE } from './labels.ts'
import { textWidth } from './text-measure.ts'

/**
 * Everybody and everything that is ever on a child's map, whatever the day, by id: what the layout gives a place to,
 * so that a day only shows or hides.
 */
export interface Cast {
  child: string
  /** The households in which the child ever lives, in the order in which they first do. */
  homes: CastHousehold[]
  /** People who have lived in two or more of those homes, as the child has. */
  movedAlong: string[]
  /** Other households that hold a sibling, or two or more people of the map. */
  otherHouseholds: CastHousehold[]
  /** Everybody else of the family and its supports. */
  kin: string[]
  needs: string[]
  /** In the order of the codes; agencies by name. */
  sectors: CastSector[]
  /** The widest text beside a professional: a name, a role's title or an agency's name, in map units. */
  widestLabel: number
  /** The meetings that take turns in each place: no two of a place lie within one window. */
  meetingPlaces: string[][]
  /** Who is ever tied to which need: the id of a professional or person, then the need's. */
  needTies: [string, string][]
}

/** A household and those who stand in its circle: their last stay is there and has no recorded end. */
export interface CastHousehold {
  id: string
  members: string[]
}

export interface CastSector {
  sector: Sector
  agencies: CastAgency[]
}

/** An agency and those who work for it; none when it is there only because an involvement is for it. */
export interface CastAgency {
  id: string
  places: CastPlace[]
}

/** One place for professionals who are never involved on the same day: a successor stands where the one before stood. */
export interface CastPlace {
  /** In the order of their coming. */
  professionals: string[]
  /** Whether the last of them has a recorded end. */
  isVacated: boolean
}

/**
 * The cast of a child's record.
 * @param profile says how far back a meeting is shown at most, on each of the child's pathways
 */
export function castOf(index: RecordIndex, profile: Pick<PracticeProfile, 'window'>): Cast {
  const { record, child } = index
  const longestWindow = Math.max(
    0,
    ...child.pathways.map(({ pathway }) => (pathway === 'universal' ? 0 : profile.window[pathway].value)),
  )
  const siblings = record.children.filter(({ id }) => id !== child.id)
  const family = record.familyMembers.filter(({ relationships }) =>
    relationships.some((relationship) => relationship.child === child.id),
  )
  const people = [...siblings, ...family]
  const homes = [...new Set(child.livesIn.map(({ household }) => household))]
  const movedAlong = homes.length === 2 ? people.filter((person) => homes.every(livedIn(person))) : []
  const settled = people.filter((person) => !movedAlong.includes(person))
  const circles = [...new Set(settled.flatMap((person) => lastHome(person) ?? []))]
    .filter((household) => !homes.includes(household))
    .map((household) => membersOf(household, settled))
    .filter(({ members }) => members.length > 1 || siblings.some(({ id }) => members.includes(id)))
  const homeCircles = homes.map((household) => membersOf(household, settled))
  const inCircle = new Set([...homeCircles, ...circles].flatMap(({ members }) => members))
  return {
    child: child.id,
    homes: homeCircles,
    movedAlong: idsOf(movedAlong),
    otherHouseholds: circles.sort(byId),
    kin: idsOf(settled.filter(({ id }) => !inCircle.has(id))),
    needs: idsOf(record.needs.filter((need) => isOnMap(need, child.id, family))),
    sectors: sectorsOf(index),
    widestLabel: widestLabelOf(index),
    meetingPlaces: sharePlaces(
      record.meetings
        .filter(({ status }) => status === 'held')
        .map(({ id, on }) => ({ id, from: on, until: addDays(on, longestWindow) })),
    ).map(idsInOrder),
    needTies: [
      ...record.involvements.flatMap(({ professional, addresses }) =>
        addresses.map((need): [string, string] => [professional, need]),
      ),
      ...family.flatMap(({ id, supports }) => supports.map(({ need }): [string, string] => [id, need])),
    ],
  }
}

type Person = Child | FamilyMember

function livedIn(person: Person) {
  return (home: string) => person.livesIn.some(({ household }) => household === home)
}

function lastHome({ livesIn }: Person): string | undefined {
  return livesIn.findLast(({ until }) => until === undefined)?.household
}

function membersOf(household: string, people: readonly Person[]): CastHousehold {
  return { id: household, members: idsOf(people.filter((person) => lastHome(person) === household)) }
}

function isOnMap(
  need: { of: string; for: string[] },
  child: string,
  family: readonly FamilyMember[],
): boolean {
  return need.of === child || (need.for.includes(child) && family.some(({ id }) => id === need.of))
}

function sectorsOf(index: RecordIndex): CastSector[] {
  const { involvements } = index.record
  const professionals = [...new Set(involvements.map(({ professional }) => professional))]
  const agencyOf = (id: string) => index.professionals.get(id)?.agency
  const agencies = new Set([
    ...professionals.flatMap((id) => agencyOf(id) ?? []),
    ...involvements.flatMap(({ agency }) => agency ?? []),
  ])
  const known = [...agencies].flatMap((id) => index.agencies.get(id) ?? [])
  known.sort((one, other) => compareCodePoints(one.name, other.name) || byId(one, other))
  return SECTORS.map((sector) => ({
    sector,
    agencies: known
      .filter((agency) => agency.sector === sector)
      .map(({ id }) => ({
        id,
        places: sharePlaces(
          professionals.filter((one) => agencyOf(one) === id).map((one) => spanOf(one, involvements)),
        ).map((spans) => ({
          professionals: idsInOrder(spans),
          isVacated: spans.at(-1)?.until !== undefined,
        })),
      })),
  })).filter((sector) => sector.agencies.length > 0)
}

/** When something is on the map; without an end it stays. */
interface Span {
  id: string
  from: Day
  until: Day | undefined
}

/** From the first beginning to the last end of a professional's involvements. */
function spanOf(id: string, involvements: readonly Involvement[]): Span {
  const own = involvements.filter(({ professional }) => professional === id)
  const ends = own.map(({ endedOn }) => endedOn)
  return {
    id,
    from: own.map(({ startedOn }) => startedOn).sort(compareCodePoints)[0] ?? '',
    until: ends.includes(undefined) ? undefined : ends.sort().at(-1),
  }
}

/** Gives each the first place that is free by then. */
function sharePlaces(spans: readonly Span[]): Span[][] {
  const places: Span[][] = []
  for (const span of [...spans].sort(
    (one, other) => compareCodePoints(one.from, other.from) || byId(one, other),
  )) {
    const free = places.find((place) => {
      const until = place.at(-1)?.until
      return until !== undefined && until <= span.from
    })
    if (free) free.push(span)
    else places.push([span])
  }
  return places
}

function idsInOrder(spans: readonly Span[]): string[] {
  return spans.map(({ id }) => id)
}

function widestLabelOf({ record, professionals, roles, agencies }: RecordIndex): number {
  const texts = record.involvements.flatMap(({ professional, role, agency }) => {
    const { name, agency: employer } = professionals.get(professional) ?? { name: '', agency: '' }
    return [name, roles.get(role)?.title, agencies.get(employer)?.name, agencies.get(agency ?? '')?.name]
  })
  return Math.max(0, ...texts.map((text) => textWidth(text ?? '', FONT_SIZE.text)))
}

function idsOf(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id).sort(compareCodePoints)
}

function byId(one: { id: string }, other: { id: string }): number {
  return compareCodePoints(one.id, other.id)
}
