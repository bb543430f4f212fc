import type { Child, FamilyMember, Need, NetworkLists } from '../../domain/network/network-file.ts'
import type { NetworkRecord } from '../../domain/network/record.ts'

/**
 * The record of one child, narrowed in memory from whole lists: what the graph's query must give as well.
 * Expects normalised lists (defaults filled in).
 */
export function recordOf(lists: NetworkLists, childId: string): NetworkRecord {
  const child = lists.children.find(({ id }) => id === childId)
  if (!child) throw new Error(`no child ${childId}`)
  const aboutChild = ({ children }: { children: string[] }) => children.includes(childId)
  const ofChild = (item: { child: string }) => item.child === childId
  const relatedMembers = lists.familyMembers.filter(({ relationships }) => relationships.some(ofChild))
  const memberIds = idsOf(relatedMembers)
  const involvements = lists.involvements.filter(
    (one) => one.with === childId || (memberIds.has(one.with) && one.for.includes(childId)),
  )
  const involvementIds = idsOf(involvements)
  const addressed = new Set(involvements.flatMap(({ addresses }) => addresses))
  const isOwnNeed = (need: Need) =>
    need.of === childId || (memberIds.has(need.of) && need.for.includes(childId))
  const needs = lists.needs.filter((need) => isOwnNeed(need) || addressed.has(need.id))
  const needIds = idsOf(needs)
  const visits = lists.visits
    .filter((visit) => visit.involvements.some((id) => involvementIds.has(id)))
    .map((visit) => ({ ...visit, involvements: visit.involvements.filter((id) => involvementIds.has(id)) }))
  const contacts = lists.contacts.filter(aboutChild)
  const meetings = lists.meetings.filter(aboutChild)
  const assessments = lists.assessments.filter(ofChild)
  const plans = lists.plans.filter(ofChild)
  const disagreements = lists.disagreements.filter(ofChild)
  const referrals = lists.referrals.filter(ofChild)
  const consents = lists.consents.filter(ofChild)
  const sharingDecisions = lists.sharingDecisions.filter(ofChild)
  const panelIds = new Set(referrals.flatMap(({ panel }) => panel ?? []))
  const atWork = new Set(involvements.map(({ professional }) => professional))
  const people = new Set<string | undefined>([
    ...atWork,
    ...needs.filter(isOwnNeed).flatMap(({ evidencedBy }) => evidencedBy.map(({ person }) => person)),
    ...contacts.flatMap(({ from, to }) => [from, ...to]),
    ...meetings.flatMap(({ chair, invitations }) => [
      chair,
      ...invitations.flatMap(({ person, through }) => [person, through]),
    ]),
    ...assessments.flatMap(({ by, contributors }) => [by, ...contributors]),
    ...plans.flatMap(({ goals }) => goals.flatMap(({ actions }) => actions.map(({ owner }) => owner))),
    ...disagreements.flatMap(({ between, escalatedTo }) => [...between, escalatedTo]),
    ...referrals.map(({ by }) => by),
    ...sharingDecisions.flatMap(({ by, with: receivers }) => [by, ...receivers]),
    ...[involvements, needs.filter(isOwnNeed), visits, contacts, meetings, assessments, plans, disagreements]
      .flat()
      .map(({ source }) => source),
  ])
  const named = lists.professionals.filter(({ id }) => people.has(id))
  const supervisors = new Set(
    named.flatMap(({ supervisedBy }) => supervisedBy.map(({ professional }) => professional)),
  )
  const professionals = lists.professionals.filter(({ id }) => people.has(id) || supervisors.has(id))
  const households = new Set(child.livesIn.map(({ household }) => household))
  const isRelated = (other: Child) =>
    other.id !== childId &&
    (other.relationships.some(ofChild) ||
      child.relationships.some((relationship) => relationship.child === other.id) ||
      other.livesIn.some(({ household }) => households.has(household)))
  const children = lists.children.flatMap((other) =>
    other === child ? [child] : isRelated(other) ? [narrowedSibling(other, childId)] : [],
  )
  const familyMembers = relatedMembers.map((member) => narrowedMember(member, childId, needIds))
  const teamIds = new Set(professionals.flatMap(({ teams }) => teams.map(({ team }) => team)))
  const teams = lists.teams.filter(({ id }) => teamIds.has(id))
  const roleIds = new Set([
    ...professionals.flatMap(({ roles }) => roles),
    ...involvements.map(({ role }) => role),
  ])
  const agencyIds = new Set<string | undefined>([
    ...professionals.map(({ agency }) => agency),
    ...involvements.map(({ agency }) => agency),
    ...teams.map(({ agency }) => agency),
    ...sharingDecisions.flatMap(({ with: receivers }) => receivers),
  ])
  const livedIn = new Set(
    [...children, ...familyMembers].flatMap(({ livesIn }) => livesIn.map(({ household }) => household)),
  )
  const families = new Set([...children, ...familyMembers].map(({ family }) => family))
  const isTold = new Set([childId])
  return {
    child: childId,
    agencies: lists.agencies.filter(({ id }) => agencyIds.has(id)),
    teams,
    roles: lists.roles.filter(({ id }) => roleIds.has(id)),
    professionals,
    families: lists.families.filter(({ id }) => families.has(id)),
    households: lists.households.filter(({ id }) => livedIn.has(id)),
    children,
    familyMembers,
    needs: needs.map((need) =>
      isOwnNeed(need)
        ? { ...need, for: need.for.filter((id) => isTold.has(id)) }
        : { ...need, for: [], outcome: undefined, evidencedBy: [], source: undefined, standing: undefined },
    ),
    involvements: involvements.map((one) => ({
      ...one,
      for: one.for.filter((id) => isTold.has(id)),
      jointWith: one.jointWith.filter((id) => involvementIds.has(id)),
    })),
    visits,
    contacts: contacts.map((contact) => ({ ...contact, children: [childId] })),
    meetings: meetings.map((meeting) => ({ ...meeting, children: [childId] })),
    assessments,
    plans,
    ties: lists.ties.filter(({ from, to }) => atWork.has(from) && atWork.has(to)),
    disagreements,
    panels: lists.panels.filter(({ id }) => panelIds.has(id)).map((panel) => ({ ...panel, members: [] })),
    referrals,
    consents,
    sharingDecisions,
  }
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id))
}

function narrowedSibling(
  { id, family, name, knownAs, dateOfBirth, expectedOn, livesIn, relationships }: Child,
  childId: string,
): Child {
  const toChild = relationships.filter(({ child }) => child === childId)
  return {
    id,
    family,
    name,
    knownAs,
    dateOfBirth,
    expectedOn,
    livesIn,
    relationships: toChild,
    languages: [],
    pathways: [],
  }
}

function narrowedMember(member: FamilyMember, childId: string, needIds: ReadonlySet<string>): FamilyMember {
  return {
    ...member,
    relationships: member.relationships.filter(({ child }) => child === childId),
    supports: member.supports.filter(({ need }) => needIds.has(need)),
  }
}
