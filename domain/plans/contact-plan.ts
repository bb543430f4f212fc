import { doTheSame } from '../findings/do-the-same.ts'
import { jointGroups } from '../findings/joint-work.ts'
import type { PracticeProfile } from '../findings/profile.ts'
import type { Network } from '../network/network.ts'
import { openNeed } from '../network/network.ts'
import type { Involvement, Visit } from '../network/network-file.ts'
import { compareCodePoints } from '../network/order.ts'
import { bySectorAndName } from '../network/people-order.ts'
import { type ExpectedVisit, expectedVisits } from './expected-visits.ts'
import { isIn, type Week } from './week.ts'

/** How a visit stands on the day; `to-confirm`: it was planned for a day that has come, and no more is recorded. */
export type VisitState = 'held' | 'planned' | 'to-confirm' | 'cancelled'

/** A visit in the row of a professional. */
export interface ContactVisit {
  visit: Visit
  state: VisitState
  /** The ids of the other professionals who take part. */
  together: string[]
}

/** Two visits of one week in which two professionals do the same, without joint work. */
export interface Doubling {
  involvement: string
  other: string
  /** The open need that both address; absent where it is the service alone that both provide. */
  need?: string | undefined
}

/** What is planned, held and expected of a professional in a week. */
export interface ContactCell {
  /** In order of their days. */
  visits: ContactVisit[]
  expected: ExpectedVisit[]
  doublings: Doubling[]
}

/** When a professional sees the child or the family. */
export interface ContactRow {
  professional: string
  /** What of their work around the child falls into these weeks; none where only a visit does. */
  involvements: Involvement[]
  /** One for each week. */
  cells: ContactCell[]
}

/** A week with how many visits it holds for the family: one that several pay together counts once. */
export interface ContactWeek extends Week {
  held: number
  /** With those to be confirmed. */
  planned: number
  /** Expected and not planned, without gaps. */
  expected: number
  gaps: number
}

export interface ContactPlan {
  weeks: ContactWeek[]
  /** Professionals by sector and name. */
  rows: ContactRow[]
}

interface Asked {
  profile: Pick<PracticeProfile, 'visitGrace' | 'visitGraceShare'>
  /** One after the other, at least one. */
  weeks: readonly Week[]
}

/**
 * Who sees the child and the family in which week, as of the network's day: what was held by then, what is planned, and
 * what how often somebody is to visit lets expect. Professionals whose work ended by the day are there where something of
 * it is.
 */
export function contactPlanOf(network: Network, { profile, weeks }: Asked): ContactPlan {
  const { index, around, asOf } = network
  const span: Week = { from: weeks[0]?.from ?? asOf, until: weeks.at(-1)?.until ?? asOf }
  const isOfSpan = ({ startedOn, endedOn }: Involvement) =>
    startedOn < span.until && (endedOn === undefined || endedOn > span.from)
  const visits = index.record.visits
    .filter((visit) => isIn(span, visit.on) && (visit.status !== 'held' || visit.on <= asOf))
    .sort((one, other) => compareCodePoints(one.on, other.on) || compareCodePoints(one.id, other.id))
  const expected = around.flatMap((one) =>
    expectedVisits(one, { asOf, span, profile, visits: index.record.visits }),
  )
  const joint = jointGroups({ index, involvements: around.filter(isOfSpan) })
  const doubled = weeks.map((week) => doublingsIn(visits.filter(({ on }) => isIn(week, on))))

  const rows = [...Map.groupBy(around, ({ professional }) => professional)]
    .sort(([one], [other]) => bySectorAndName(index)(one, other))
    .map(([professional, theirWork]): ContactRow => {
      const ids = new Set(theirWork.map(({ id }) => id))
      const theirs = visits.filter((visit) => visit.involvements.some((id) => ids.has(id)))
      return {
        professional,
        involvements: theirWork.filter(isOfSpan),
        cells: weeks.map((week, at) => ({
          visits: theirs.filter(({ on }) => isIn(week, on)).map((visit) => contactVisit(visit, professional)),
          expected: expected
            .filter(({ involvement, dueOn }) => ids.has(involvement) && isIn(week, dueOn))
            .sort((one, other) => compareCodePoints(one.dueOn, other.dueOn)),
          doublings: (doubled[at] ?? []).filter(({ involvement }) => ids.has(involvement)),
        })),
      }
    })
    .filter(
      ({ professional, cells }) =>
        network.professionals.has(professional) || cells.some((cell) => !isEmpty(cell)),
    )
  return { weeks: weeks.map(counted), rows }

  function contactVisit(visit: Visit, professional: string): ContactVisit {
    const there = visit.involvements.flatMap((id) => index.involvements.get(id)?.professional ?? [])
    const together = [...new Set(there)].filter((id) => id !== professional)
    return { visit, state: stateOf(visit), together: together.sort(bySectorAndName(index)) }
  }

  function stateOf({ status, on }: Visit): VisitState {
    return status === 'planned' && on <= asOf ? 'to-confirm' : status
  }

  /** Every two involvements that double each other in visits of one week, told from either side. */
  function doublingsIn(ofWeek: readonly Visit[]): Doubling[] {
    const paid = ofWeek.filter(({ status }) => status !== 'cancelled')
    const atWork = around.filter(({ id }) => paid.some(({ involvements }) => involvements.includes(id)))
    const pairs = atWork.flatMap((one) => atWork.map((other) => [one, other] as const))
    return pairs.flatMap(([one, other]): Doubling[] => {
      if (one.with !== other.with || isJoint(one, other)) return []
      if (!doTheSame(index, one, other) || isTogether(paid, one, other)) return []
      const first = paid.find(({ involvements }) => involvements.includes(one.id))
      const need = one.addresses
        .filter((id) => other.addresses.includes(id))
        .find((id) => {
          const known = index.needs.get(id)
          return known && first && openNeed(known, first.on)
        })
      const isOneService = one.service !== undefined && one.service === other.service
      return need !== undefined || isOneService
        ? [{ involvement: one.id, other: other.id, ...(need === undefined ? {} : { need }) }]
        : []
    })
  }

  function isJoint(one: Involvement, other: Involvement): boolean {
    const group = joint.get(one.id)
    return group !== undefined && group === joint.get(other.id)
  }

  function counted(week: Week): ContactWeek {
    const ids = new Set(around.map(({ id }) => id))
    const ofWeek = visits.filter(
      ({ on, involvements }) => isIn(week, on) && involvements.some((id) => ids.has(id)),
    )
    const count = (status: Visit['status']) => ofWeek.filter((visit) => visit.status === status).length
    const due = expected.filter(({ dueOn }) => isIn(week, dueOn))
    const gaps = due.filter(({ isGap }) => isGap).length
    return { ...week, held: count('held'), planned: count('planned'), expected: due.length - gaps, gaps }
  }
}

/** Whether a visit of the week is paid by both together: then it is one visit. */
function isTogether(visits: readonly Visit[], one: Involvement, other: Involvement): boolean {
  return visits.some(({ involvements }) => involvements.includes(one.id) && involvements.includes(other.id))
}

function isEmpty({ visits, expected }: ContactCell): boolean {
  return visits.length === 0 && expected.length === 0
}
