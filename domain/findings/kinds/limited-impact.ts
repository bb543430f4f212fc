import { openNeed } from '../../network/network.ts'
import type { Involvement } from '../../network/network-file.ts'
import { latestOn } from '../../network/period.ts'
import type { FindingFacts } from '../finding.ts'
import {
  daysAgo,
  type FindingContext,
  type FindingRule,
  involvementEvidence,
  isAmong,
  roleOf,
} from '../rule.ts'

/** An involvement, some weeks old, whose effect is rated limited or none, or that addresses no need that is open. */
export const limitedImpact: FindingRule = {
  kind: 'LIMITED_IMPACT',
  atUniversal: false,
  find(context) {
    const { network } = context
    const startedBy = daysAgo(context, 'impactAfter')
    return network.involvements.flatMap((involvement): FindingFacts[] => {
      if (involvement.startedOn > startedBy || makesLead(context, involvement)) return []
      const rating = latestOn(
        involvement.ratings,
        network.asOf,
        ({ by, impact }) => by === 'worker' && impact !== undefined,
      )
      const impact = rating?.impact
      const ratedLow = impact === 'limited' || impact === 'none'
      if (!ratedLow && !addressesNothing(context, involvement)) return []
      return [
        {
          severity: impact === 'none' ? 'attention' : 'note',
          subjects: [involvement.id],
          about: [involvement.id, involvement.professional],
          evidence: [
            involvementEvidence(involvement),
            ...(rating && impact
              ? [
                  {
                    type: 'impact' as const,
                    involvement: involvement.id,
                    impact,
                    on: rating.on,
                    words: rating.words,
                  },
                ]
              : []),
          ],
        },
      ]
    })
  },
}

function makesLead({ network }: FindingContext, involvement: Involvement): boolean {
  return network.leads.get(involvement.professional)?.includes(involvement) === true
}

/** Whether the involvement, of a role that is expected to, addresses no need of anybody's that is open on the day. */
function addressesNothing(context: FindingContext, involvement: Involvement): boolean {
  const role = roleOf(context, involvement)
  if (role.universal === true || isAmong(role.function, context.profile.oversight.value)) return false
  const { index, asOf } = context.network
  return !involvement.addresses.some((id) => {
    const need = index.needs.get(id)
    return need !== undefined && openNeed(need, asOf) !== undefined
  })
}
