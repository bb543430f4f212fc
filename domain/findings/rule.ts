import { addDays, type Day, earliest } from '../network/day.ts'
import { type InformationEvent, informationEvents } from '../network/information-flow.ts'
import { type Network, type OpenNeed, relatives } from '../network/network.ts'
import type { Involvement, Meeting, Plan, Role, Visit } from '../network/network-file.ts'
import { compareCodePoints } from '../network/order.ts'
import { holdsOn } from '../network/period.ts'
import type { Evidence, FindingFacts } from './finding.ts'
import type { FindingKind } from './finding-kind.ts'
import { type FlowGraph, flowGraph } from './flow-graph.ts'
import type { PracticeProfile } from './profile.ts'
import type { DaysThreshold } from './thresholds.ts'

/** What a rule may look at: the network on its day, the locality's profile, and what several rules share. */
export interface FindingContext {
  network: Network
  profile: PracticeProfile
  /** The first day of the window, and how many days it has; at `universal` none, and the first day is the day itself. */
  windowFrom: Day
  windowDays: number
  /** Meetings about the child held by the day, in order of day and id. */
  meetings: Meeting[]
  /** Visits held by the day, in order of day and id. */
  visits: Visit[]
  /** What passed information on between the network's professionals in the window. */
  events: InformationEvent[]
  flow: FlowGraph
}

/** One kind of finding: a pure function of the context. */
export interface FindingRule {
  kind: FindingKind
  /** Whether it is computed while the child is at the `universal` pathway. */
  atUniversal: boolean
  find(context: FindingContext): FindingFacts[]
}

/** Gathers what the rules share. At `universal` there is no window, and the flow graph is empty. */
export function findingContext(network: Network, profile: PracticeProfile): FindingContext {
  const { asOf, pathway } = network
  const days = pathway === 'universal' ? 0 : profile.window[pathway].value
  const after = addDays(asOf, -days)
  const { meetings, visits } = network.index.record
  const events = days === 0 ? [] : informationEvents(network, after)
  return {
    network,
    profile,
    windowFrom: days === 0 ? asOf : addDays(after, 1),
    windowDays: days,
    meetings: heldBy(asOf, meetings),
    visits: heldBy(asOf, visits),
    events,
    flow: flowGraph(events),
  }
}

/** Whether the level calls for more than informal support. */
export function isSerious({ level }: OpenNeed): boolean {
  return level === 'high' || level === 'critical'
}

/** The role in which an involvement is carried out. */
export function roleOf({ network }: FindingContext, involvement: Involvement): Role {
  const role = network.index.roles.get(involvement.role)
  if (!role) throw new Error('an involvement in a role that its record does not hold')
  return role
}

/** The involvements of the network that address the need. */
export function addressing({ involvements }: Network, need: string): Involvement[] {
  return involvements.filter(({ addresses }) => addresses.includes(need))
}

/** Family members related to the child on the day (the network's, unless another is given) whose support of the need holds then, with its beginning: of several at once the earliest. */
export function informalSupport(
  network: Network,
  need: string,
  on: Day = network.asOf,
): { familyMember: string; since?: Day }[] {
  const family =
    on === network.asOf ? network.family : relatives(network.index.record.familyMembers, network.child.id, on)
  return family.flatMap(({ member }) => {
    const since = member.supports
      .filter((one) => one.need === need && holdsOn(one.from, one.until, on))
      .map(({ from }) => from)
    if (since.length === 0) return []
    return [{ familyMember: member.id, since: since.includes(undefined) ? undefined : earliest(since) }]
  })
}

/** The facts of an open need as evidence. */
export function needEvidence({ need, level, since, levelSince }: OpenNeed): Evidence {
  return { type: 'need', need: need.id, category: need.category, level, since, levelSince }
}

/** The facts of an involvement as evidence. */
export function involvementEvidence(involvement: Involvement): Evidence {
  const { id, professional, role, startedOn, endedOn, service } = involvement
  return {
    type: 'involvement',
    involvement: id,
    professional,
    role,
    with: involvement.with,
    since: startedOn,
    until: endedOn,
    service,
  }
}

/** The facts of a lead as evidence; `until` when it has ended or is planned to. */
export function leadEvidence(
  { id, professional, leadFrom, startedOn }: Involvement,
  until: Day | undefined,
): Evidence {
  return { type: 'lead', professional, involvement: id, since: leadFrom ?? startedOn, until }
}

/** Held events in order of their day, then of their ids; what happens later is not there yet. */
function heldBy<Event extends Meeting | Visit>(asOf: Day, events: readonly Event[]): Event[] {
  return events
    .filter(({ on, status }) => status === 'held' && on <= asOf)
    .sort((one, other) => compareCodePoints(one.on, other.on) || compareCodePoints(one.id, other.id))
}

/** The day that is as many days before as one of the profile's thresholds says. */
export function daysAgo({ network, profile }: FindingContext, threshold: DaysThreshold): Day {
  return addDays(network.asOf, -profile[threshold].value)
}

/** The last day on which somebody began who counts as established. */
export function establishedBy(context: FindingContext): Day {
  return daysAgo(context, 'establishedAfter')
}

/** The professionals whose earliest involvement in the network is some days old, with their involvements. */
export function establishedProfessionals(context: FindingContext): [string, Involvement[]][] {
  const since = establishedBy(context)
  return [...context.network.professionals].filter(([, involvements]) =>
    involvements.some(({ startedOn }) => startedOn <= since),
  )
}

/** The id of the agency that a professional works for. */
export function agencyOf({ index }: Network, professional: string): string | undefined {
  return index.professionals.get(professional)?.agency
}

/** The child's plans that hold on the day. */
export function plansOn({ index, child, asOf }: Network): Plan[] {
  return index.record.plans.filter(
    (plan) => plan.child === child.id && holdsOn(plan.startedOn, plan.endedOn, asOf),
  )
}

/** Whether the child has been on today's pathway for this many days. */
export function onPathwayFor({ pathwayFrom, asOf }: Network, days: number): boolean {
  return pathwayFrom !== undefined && pathwayFrom <= addDays(asOf, -days)
}

/** Held meetings of the network itself: of any forum but those where others decide or confer. */
export function networkMeetings({ meetings, profile }: FindingContext): Meeting[] {
  return meetings.filter(({ forum }) => !profile.otherForums.value.includes(forum))
}

/** Whether a code is one of a list's. */
export function isAmong<Code>(code: unknown, list: readonly Code[]): boolean {
  return list.some((one) => one === code)
}

/** Whether the child isn't born yet: without a date of birth, or before it. */
export function isUnborn({ child, asOf }: Network): boolean {
  return child.dateOfBirth === undefined || child.dateOfBirth > asOf
}
