import type { Forum } from '../../network/codes.ts'
import type { Day } from '../../network/day.ts'
import { attended } from '../../network/information-flow.ts'
import type { Meeting } from '../../network/network-file.ts'
import type { FindingFacts } from '../finding.ts'
import type { Quorum } from '../profile.ts'
import { quorumLack } from '../quorum.ts'
import type { FindingContext, FindingRule } from '../rule.ts'

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
        held.filter(
          (meeting) =>
            meeting.on === day &&
            quorumLack(context.network.index, professionalsAt(context, meeting), meeting.on, quorum) !==
              undefined,
        )
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

function professionalsAt({ network }: FindingContext, meeting: Meeting): string[] {
  const people = new Set([
    ...meeting.invitations.map(({ person }) => person),
    ...(meeting.chair ? [meeting.chair] : []),
  ])
  return [...people].filter((person) => network.index.professionals.has(person) && attended(meeting, person))
}
