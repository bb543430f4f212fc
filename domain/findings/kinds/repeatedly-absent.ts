import { contributed, isInvited } from '../../network/information-flow.ts'
import { compareCodePoints } from '../../network/order.ts'
import type { FindingFacts } from '../finding.ts'
import { daysAgo, type FindingRule, networkMeetings } from '../rule.ts'

/** Neither attendance nor any other contribution on record at the last meetings to which somebody was invited. */
export const repeatedlyAbsent: FindingRule = {
  kind: 'REPEATEDLY_ABSENT',
  atUniversal: false,
  find(context) {
    const { network, profile } = context
    const inARow = profile.absentInARow.value
    const after = daysAgo(context, 'absenceWithin')
    const meetings = networkMeetings(context).filter(({ on }) => on > after)
    return [...network.professionals.keys()].flatMap((professional): FindingFacts[] => {
      const last = meetings.filter((meeting) => isInvited(meeting, professional)).slice(-inARow)
      if (last.length < inARow || last.some((meeting) => contributed(meeting, professional))) return []
      return [
        {
          severity: 'attention',
          subjects: [professional, ...last.map(({ id }) => id)].sort(compareCodePoints),
          about: [professional, ...last.map(({ id }) => id)],
          evidence: last.map(({ id, on, forum }) => ({ type: 'meeting', meeting: id, on, forum })),
        },
      ]
    })
  },
}
