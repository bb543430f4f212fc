import { addDays } from '../../network/day.ts'
import { contributed, isInvited } from '../../network/information-flow.ts'
import { compareCodePoints } from '../../network/order.ts'
import type { FindingFacts } from '../finding.ts'
import { type FindingRule, networkMeetings } from '../rule.ts'

const IN_A_ROW = 2

/** Neither attendance nor any other contribution on record at the last two meetings to which somebody was invited. */
export const repeatedlyAbsent: FindingRule = {
  kind: 'REPEATEDLY_ABSENT',
  atUniversal: false,
  find(context) {
    const { network, profile } = context
    const after = addDays(network.asOf, -profile.absenceWithin.value)
    const meetings = networkMeetings(context).filter(({ on }) => on > after)
    return [...network.professionals.keys()].flatMap((professional): FindingFacts[] => {
      const last = meetings.filter((meeting) => isInvited(meeting, professional)).slice(-IN_A_ROW)
      if (last.length < IN_A_ROW || last.some((meeting) => contributed(meeting, professional))) return []
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
