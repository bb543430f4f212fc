import { type Day, daysBetween } from '../../network/day.ts'
import type { FindingFacts } from '../finding.ts'
import { nextAfter } from '../interval.ts'
import type { PracticeProfile } from '../profile.ts'
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
      if (!isVisitLate(profile, { from, dueOn, by: asOf })) return []
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
              daysLate: daysBetween(dueOn, asOf),
            },
          ],
        },
      ]
    })
  },
}

/** Whether a visit that was due is late on a day: by more days than the profile allows, and by more of its interval. */
export function isVisitLate(
  { visitGrace, visitGraceShare }: Pick<PracticeProfile, 'visitGrace' | 'visitGraceShare'>,
  { from, dueOn, by }: { from: Day; dueOn: Day; by: Day },
): boolean {
  const daysLate = daysBetween(dueOn, by)
  return daysLate > visitGrace.value && daysLate * 100 > visitGraceShare.value * daysBetween(from, dueOn)
}
