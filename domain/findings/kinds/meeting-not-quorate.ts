import type { Forum } from '../../network/codes.ts'
import type { Day } from '../../network/day.ts'
import { attended } from '../../network/information-flow.ts'
import { leadsOn } from '../../network/network.ts'
import type { Meeting } from '../../network/network-file.ts'
import type { FindingFacts } from '../finding.ts'
import { agencyOf, type FindingContext, type FindingRule } from '../rule.ts'

/** The forums with a quorum, and when a meeting had it. */
const QUORUMS: readonly { forum: Forum; isQuorate(context: FindingContext, meeting: Meeting): boolean }[] = [
  { forum: 'child-protection-conference', isQuorate: hasConferenceQuorum },
  { forum: 'core-group', isQuorate: hasCoreGroupQuorum },
]

/** The latest meeting of a forum with a quorum, held in the window and without it. */
export const meetingNotQuorate: FindingRule = {
  kind: 'MEETING_NOT_QUORATE',
  atUniversal: false,
  find(context) {
    return QUORUMS.flatMap(({ forum, isQuorate }): FindingFacts[] => {
      const held = context.meetings.filter((meeting) => meeting.forum === forum)
      const latest = held.at(-1)?.on
      if (latest === undefined || latest < context.windowFrom) return []
      const lacking = (day: Day | undefined) =>
        held.filter((meeting) => meeting.on === day && !isQuorate(context, meeting))
      const before = held.findLast(({ on }) => on < latest)?.on
      const nobodyBefore =
        before !== undefined && lacking(before).length === held.filter(({ on }) => on === before).length
      return lacking(latest).map(({ id, on }) => ({
        severity: forum === 'child-protection-conference' && nobodyBefore ? 'urgent' : 'attention',
        subjects: [id],
        about: [context.network.child.id, id],
        evidence: [{ type: 'meeting', meeting: id, on, forum }],
      }))
    })
  },
}

/** A professional who holds a social-worker role, and professionals of two agencies other than any such social worker's. */
function hasConferenceQuorum(context: FindingContext, meeting: Meeting): boolean {
  const { index } = context.network
  const present = professionalsAt(context, meeting)
  const socialWorkers = present.filter((id) =>
    index.professionals.get(id)?.roles.some((role) => index.roles.get(role)?.function === 'social-worker'),
  )
  return socialWorkers.length > 0 && otherAgencies(context, present, socialWorkers).size >= 2
}

/** A lead of that day, and a professional of another agency than theirs. */
function hasCoreGroupQuorum(context: FindingContext, meeting: Meeting): boolean {
  const present = professionalsAt(context, meeting)
  const leads = leadsOn(context.network.index, meeting.on)
  return present.some((id) => leads.has(id) && otherAgencies(context, present, [id]).size > 0)
}

function professionalsAt({ network }: FindingContext, meeting: Meeting): string[] {
  const people = new Set([
    ...meeting.invitations.map(({ person }) => person),
    ...(meeting.chair ? [meeting.chair] : []),
  ])
  return [...people].filter((person) => network.index.professionals.has(person) && attended(meeting, person))
}

function otherAgencies(
  { network }: FindingContext,
  present: string[],
  than: string[],
): Set<string | undefined> {
  const own = new Set(than.map((id) => agencyOf(network, id)))
  return new Set(present.map((id) => agencyOf(network, id)).filter((agency) => !own.has(agency)))
}
