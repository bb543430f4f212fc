import type { Forum } from '../../network/codes.ts'
import type { Day } from '../../network/day.ts'
import { attended } from '../../network/information-flow.ts'
import { leadsOn } from '../../network/network.ts'
import type { Meeting } from '../../network/network-file.ts'
import type { FindingFacts } from '../finding.ts'
import type { Quorum } from '../profile.ts'
import { agencyOf, type FindingContext, type FindingRule } from '../rule.ts'

/** The latest meeting of a forum with a quorum, held in the window and without it. */
export const meetingNotQuorate: FindingRule = {
  kind: 'MEETING_NOT_QUORATE',
  atUniversal: false,
  find(context) {
    const quorums = Object.entries(context.profile.quorums) as [Forum, Quorum][]
    return quorums.flatMap(([forum, quorum]): FindingFacts[] => {
      const held = context.meetings.filter((meeting) => meeting.forum === forum)
      const latest = held.at(-1)?.on
      if (latest === undefined || latest < context.windowFrom) return []
      const lacking = (day: Day | undefined) =>
        held.filter((meeting) => meeting.on === day && !isQuorate(context, meeting, quorum))
      const before = held.findLast(({ on }) => on < latest)?.on
      const nobodyBefore =
        before !== undefined && lacking(before).length === held.filter(({ on }) => on === before).length
      return lacking(latest).map(({ id, on }) => ({
        severity: quorum.urgentAgain && nobodyBefore ? 'urgent' : 'attention',
        subjects: [id],
        about: [context.network.child.id, id],
        evidence: [{ type: 'meeting', meeting: id, on, forum }],
      }))
    })
  },
}

/**
 * Whether those who attended include a lead of that day and enough agencies other than theirs; or else somebody who holds
 * a role of the function, and enough agencies other than that of any such professional.
 */
function isQuorate(
  context: FindingContext,
  meeting: Meeting,
  { attendedBy, otherAgencies }: Quorum,
): boolean {
  const { index } = context.network
  const present = professionalsAt(context, meeting)
  if (attendedBy === 'lead') {
    const leads = leadsOn(index, meeting.on)
    return present.some((id) => leads.has(id) && agenciesBeside(context, present, [id]).size >= otherAgencies)
  }
  const needed = present.filter((id) =>
    index.professionals.get(id)?.roles.some((role) => index.roles.get(role)?.function === attendedBy),
  )
  return needed.length > 0 && agenciesBeside(context, present, needed).size >= otherAgencies
}

function professionalsAt({ network }: FindingContext, meeting: Meeting): string[] {
  const people = new Set([
    ...meeting.invitations.map(({ person }) => person),
    ...(meeting.chair ? [meeting.chair] : []),
  ])
  return [...people].filter((person) => network.index.professionals.has(person) && attended(meeting, person))
}

function agenciesBeside(
  { network }: FindingContext,
  present: string[],
  than: string[],
): Set<string | undefined> {
  const own = new Set(than.map((id) => agencyOf(network, id)))
  return new Set(present.map((id) => agencyOf(network, id)).filter((agency) => !own.has(agency)))
}
