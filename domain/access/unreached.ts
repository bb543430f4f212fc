import { type NetworkRecord, sourcesIn } from '../network/record.ts'

/**
 * Of what a redacted record still holds, the ids of whoever and whatever nothing in it leads to any more: a record
 * holds people, places and groups only because something around its child names them.
 *
 * @param whole the record before anything was left out of it
 */
export function unreached(whole: NetworkRecord, record: NetworkRecord): string[] {
  if (record === whole) return []
  const { child, professionals, involvements } = record
  const working = new Set(involvements.map(({ professional }) => professional))
  const worked = new Set(whole.involvements.map(({ professional }) => professional))
  const hasLeft = (id: string) => worked.has(id) && !working.has(id)
  const named = namedProfessionals(record)
  const supervising = new Set(
    professionals
      .filter(({ id }) => named.has(id) && !hasLeft(id))
      .flatMap(({ supervisedBy }) => supervisedBy.map(({ professional }) => professional)),
  )
  const staying = professionals.filter(
    ({ id }) => (named.has(id) && !hasLeft(id)) || (supervising.has(id) && !hasLeft(id)),
  )
  const members = new Set([child, ...record.familyMembers.map(({ id }) => id)])
  const addressed = new Set(involvements.flatMap(({ addresses }) => addresses))
  const isOwn = (need: NetworkRecord['needs'][number]) =>
    need.of === child || (members.has(need.of) && need.for.includes(child))
  const teams = new Set(staying.flatMap((one) => one.teams.map(({ team }) => team)))
  const others = otherChildren(record)
  const people = [
    ...record.children.filter(({ id }) => id === child || others.has(id)),
    ...record.familyMembers,
  ]
  const roles = new Set([...staying.flatMap((one) => one.roles), ...involvements.map(({ role }) => role)])
  const agencies = new Set([
    ...staying.map(({ agency }) => agency),
    ...involvements.flatMap(({ agency }) => agency ?? []),
    ...record.teams.filter(({ id }) => teams.has(id)).map(({ agency }) => agency),
    ...record.sharingDecisions.flatMap(({ with: receivers }) => receivers),
  ])
  const families = new Set(people.map(({ family }) => family))
  const households = new Set(people.flatMap(({ livesIn }) => livesIn.map(({ household }) => household)))
  const panels = new Set(record.referrals.flatMap(({ panel }) => panel ?? []))
  const stays = new Set(staying.map(({ id }) => id))
  return [
    ...idsOutside(professionals, stays),
    ...record.needs.filter((need) => !isOwn(need) && !addressed.has(need.id)).map(({ id }) => id),
    ...record.children.filter(({ id }) => id !== child && !others.has(id)).map(({ id }) => id),
    ...idsOutside(record.teams, teams),
    ...idsOutside(record.roles, roles),
    ...idsOutside(record.agencies, agencies),
    ...idsOutside(record.families, families),
    ...idsOutside(record.households, households),
    ...idsOutside(record.panels, panels),
  ]
}

function idsOutside(items: readonly { id: string }[], kept: ReadonlySet<string>): string[] {
  return items.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
}

/** Whoever of all people is named by what is recorded around the child. */
function namedProfessionals(record: NetworkRecord): Set<string | undefined> {
  const { child } = record
  return new Set([
    ...record.involvements.map(({ professional }) => professional),
    ...record.needs
      .filter(({ of, for: children }) => of === child || children.includes(child))
      .flatMap(({ evidencedBy }) => evidencedBy.map(({ person }) => person)),
    ...record.contacts.flatMap(({ from, to }) => [from, ...to]),
    ...record.meetings.flatMap(({ chair, invitations }) => [
      chair,
      ...invitations.flatMap(({ person, through }) => [person, through]),
    ]),
    ...record.assessments.flatMap(({ by, contributors }) => [by, ...contributors]),
    ...record.plans.flatMap(({ goals }) => goals.flatMap(({ actions }) => actions.map(({ owner }) => owner))),
    ...record.disagreements.flatMap(({ between, escalatedTo }) => [...between, escalatedTo]),
    ...record.referrals.map(({ by }) => by),
    ...record.sharingDecisions.flatMap(({ by, with: receivers }) => [by, ...receivers]),
    ...sourcesIn(record),
  ])
}

/** The ids of other children who are related to the child on either side's word, or live where the child does. */
function otherChildren({ child, children }: NetworkRecord): Set<string> {
  const own = children.find(({ id }) => id === child)
  const homes = new Set(own?.livesIn.map(({ household }) => household))
  const related = new Set(own?.relationships.map((relationship) => relationship.child))
  return new Set(
    children
      .filter(
        ({ id, livesIn, relationships }) =>
          related.has(id) ||
          relationships.some((relationship) => relationship.child === child) ||
          livesIn.some(({ household }) => homes.has(household)),
      )
      .map(({ id }) => id),
  )
}
