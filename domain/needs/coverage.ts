import { isActionOpen } from '../findings/actions.ts'
import { addressing, informalSupport } from '../findings/rule.ts'
import { LEVELS } from '../network/codes.ts'
import type { Day } from '../network/day.ts'
import type { Network, OpenNeed } from '../network/network.ts'
import { compareCodePoints } from '../network/order.ts'
import { bySectorAndName } from '../network/people-order.ts'

/** One way in which somebody has to do with a need on the day. */
export type Share =
  | { how: 'addresses'; involvement: string; since: Day }
  | { how: 'supports'; since?: Day | undefined }
  | { how: 'action'; plan: string; action: string; task: string; dueOn?: Day | undefined }
  | { how: 'evidenced'; on: Day }

/** The ways that meet a need, or are agreed to; to vouch for a need is none of them. */
const MEETS: ReadonlySet<Share['how']> = new Set(['addresses', 'supports', 'action'])

/** Somebody of a coverage. */
export interface CoveragePerson {
  id: string
  kind: 'professional' | 'family' | 'child'
  /** Whether they belong to the network of the day: an action may be owned by somebody who has left it. */
  isAround: boolean
}

/** Which of a child's needs are met by whom, and how, on a day. */
export interface Coverage {
  /** A row each: the open needs of the child and of close family members for the child, the most serious first. */
  needs: OpenNeed[]
  /** A column each: everyone who addresses or supports one of them, or owns an open action under a goal that meets one. */
  people: CoveragePerson[]
  /** Everyone of the network who does none of that; the child is not counted among them. */
  others: CoveragePerson[]
  /** By need and person ({@link cellKey}): how, where there is anything, as `Share` lists its ways. Those of `others` too, who may vouch for a need. */
  cells: ReadonlyMap<string, Share[]>
}

/** The key of a cell. */
export function cellKey(need: string, person: string): string {
  return JSON.stringify([need, person])
}

/** The matrix of needs and people as of the network's day. What it lacks is what findings speak of; it decides nothing. */
export function coverageOf(network: Network): Coverage {
  const { child, professionals, family } = network
  const shares = network.needs.flatMap(({ need }) =>
    sharesOf(network, need.id).map(([person, share]) => ({ need: need.id, person, share })),
  )
  const meeting = new Set(shares.filter(({ share }) => MEETS.has(share.how)).map(({ person }) => person))
  const around = [...professionals.keys(), ...family.map(({ member }) => member.id)]
  const everybody = [...new Set([...around, ...meeting])].map((id) => personOf(network, id))
  everybody.sort(inOrder(network))
  const shown = new Set([...everybody.map(({ id }) => id), child.id])
  const cells = Map.groupBy(
    shares.filter(({ person }) => shown.has(person)),
    ({ need, person }) => cellKey(need, person),
  )
  return {
    needs: network.needs.toSorted(mostSeriousFirst),
    people: everybody.filter(({ id }) => meeting.has(id)),
    others: everybody.filter(({ id }) => !meeting.has(id)),
    cells: new Map([...cells].map(([key, those]) => [key, those.map(({ share }) => share)])),
  }
}

function sharesOf(network: Network, need: string): [person: string, share: Share][] {
  const { index, asOf, child } = network
  const actions = index.record.plans
    .filter((plan) => plan.child === child.id)
    .flatMap((plan) =>
      plan.goals
        .filter(({ needs }) => needs.includes(need))
        .flatMap((goal) =>
          goal.actions
            .filter((action) => isActionOpen(plan, goal, action, asOf))
            .map((action) => ({ plan: plan.id, action })),
        ),
    )
  return [
    ...addressing(network, need).map(({ id, professional, startedOn }): [string, Share] => [
      professional,
      { how: 'addresses', involvement: id, since: startedOn },
    ]),
    ...informalSupport(network, need).map(({ familyMember, since }): [string, Share] => [
      familyMember,
      { how: 'supports', since },
    ]),
    ...actions.flatMap(({ plan, action: { id, task, owner, dueOn } }): [string, Share][] =>
      owner === undefined ? [] : [[owner, { how: 'action', plan, action: id, task, dueOn }]],
    ),
    ...(index.needs.get(need)?.evidencedBy ?? [])
      .filter(({ on }) => on <= asOf)
      .map(({ person, on }): [string, Share] => [person, { how: 'evidenced', on }]),
  ]
}

function personOf({ index, child, professionals, family }: Network, id: string): CoveragePerson {
  if (id === child.id) return { id, kind: 'child', isAround: true }
  if (index.professionals.has(id)) return { id, kind: 'professional', isAround: professionals.has(id) }
  return { id, kind: 'family', isAround: family.some(({ member }) => member.id === id) }
}

/** Professionals by sector and name; then the family by name, and the child. */
function inOrder({ index }: Network): (one: CoveragePerson, other: CoveragePerson) => number {
  const kinds = ['professional', 'family', 'child']
  const name = (id: string) => (index.familyMembers.get(id) ?? index.children.get(id))?.name ?? ''
  const professionals = bySectorAndName(index)
  return (one, other) =>
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    compareCodePoints(name(one.id), name(other.id)) ||
    professionals(one.id, other.id)
}

function mostSeriousFirst(one: OpenNeed, other: OpenNeed): number {
  return (
    LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level) ||
    compareCodePoints(one.since, other.since) ||
    compareCodePoints(one.need.id, other.need.id)
  )
}
