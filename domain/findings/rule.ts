import { addDays, type Day } from '../network/day.ts'
import { informationEvents } from '../network/information-flow.ts'
import type { Network, OpenNeed } from '../network/network.ts'
import type { Involvement, Role } from '../network/network-file.ts'
import { holdsOn } from '../network/period.ts'
import type { Evidence, FindingFacts } from './finding.ts'
import type { FindingKind } from './finding-kind.ts'
import { type FlowGraph, flowGraph } from './flow-graph.ts'
import type { PracticeProfile } from './profile.ts'

/** What a rule may look at: the network on its day, the locality's profile, and what several rules share. */
export interface FindingContext {
  network: Network
  profile: PracticeProfile
  /** The first day of the window. */
  windowFrom: Day
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
  return {
    network,
    profile,
    windowFrom: addDays(after, 1),
    flow: flowGraph(days === 0 ? [] : informationEvents(network, after)),
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

/** Family members related to the child on the day whose support of the need holds, with the support's beginning. */
export function informalSupport(
  { family, asOf }: Network,
  need: string,
): { familyMember: string; since?: Day }[] {
  return family.flatMap(({ member }) => {
    const support = member.supports.find((one) => one.need === need && holdsOn(one.from, one.until, asOf))
    return support ? [{ familyMember: member.id, since: support.from }] : []
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
