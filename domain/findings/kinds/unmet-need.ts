import type { Network } from '../../network/network.ts'
import type { Involvement } from '../../network/network-file.ts'
import type { Evidence, FindingFacts } from '../finding.ts'
import {
  addressing,
  type FindingRule,
  informalSupport,
  involvementEvidence,
  isSerious,
  needEvidence,
} from '../rule.ts'

/** An open need that no involvement addresses and nobody around the child supports; or a serious one with informal support alone. */
export const unmetNeed: FindingRule = {
  kind: 'UNMET_NEED',
  atUniversal: true,
  find({ network }) {
    return network.needs.flatMap((open): FindingFacts[] => {
      const id = open.need.id
      if (addressing(network, id).length > 0) return []
      const supports = informalSupport(network, id)
      const serious = isSerious(open)
      if (supports.length > 0 && !serious) return []
      const last = lastToAddress(network, id)
      return [
        {
          severity: serious && supports.length === 0 ? 'urgent' : 'attention',
          subjects: [id],
          about: [
            id,
            ...supports.flatMap(({ familyMember }) => [familyMember, `${familyMember}|SUPPORTS|${id}`]),
          ],
          evidence: [
            needEvidence(open),
            ...supports.map((support): Evidence => ({ type: 'informal-support', need: id, ...support })),
            ...(last ? [involvementEvidence(last)] : []),
            {
              type: 'nothing-recorded',
              what: 'support',
              since: last?.endedOn && last.endedOn > open.since ? last.endedOn : open.since,
            },
          ],
        },
      ]
    })
  },
}

/** The involvement that addressed the need last, which is where to ask what became of it. */
function lastToAddress({ around }: Network, need: string): Involvement | undefined {
  return around
    .filter(({ addresses, endedOn }) => endedOn !== undefined && addresses.includes(need))
    .reduce<Involvement | undefined>(
      (last, one) => ((last?.endedOn ?? '') < (one.endedOn ?? '') ? one : last),
      undefined,
    )
}
