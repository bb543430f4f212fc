import { type Day, daysBetween } from '../../network/day.ts'
import type { FindingFacts } from '../finding.ts'
import { nextAfter } from '../interval.ts'
import { type FindingRule, involvementEvidence } from '../rule.ts'

/** A visit that is late by some days and by a good part of its interval. */
export const visitOverdue: FindingRule = {
  kind: 'VISIT_OVERDUE',
  atUniversal: false,
  find({ network, profile, visits }) {
    const { asOf } = network
    const lastVisits = new Map<string, Day>()
    for (const { involvements, on } of visits) for (const id of involvements) lastVisits.set(id, on)
    return network.involvements.flatMap((involvement): FindingFacts[] => {
      const last = lastVisits.get(involvement.id)
      const from = last ?? involvement.startedOn
      const dueOn = involvement.every === undefined ? undefined : nextAfter(from, involvement.every)
      if (dueOn === undefined) return []
      const daysLate = daysBetween(dueOn, asOf)
      const share = profile.visitGraceShare.value
      if (daysLate <= profile.visitGrace.value || daysLate * 100 <= share * daysBetween(from, dueOn))
        return []
      return [
        {
          severity: 'attention',
          subjects: [involvement.id],
          about: [involvement.id, involvement.professional],
          evidence: [
            involvementEvidence(involvement),
            {
              type: 'visit-due',
              involvement: involvement.id,
              every: involvement.every ?? '',
              last,
              dueOn,
              daysLate,
            },
          ],
        },
      ]
    })
  },
}
