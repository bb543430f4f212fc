import type { Day } from '../../network/day.ts'
import type { Network } from '../../network/network.ts'
import { compareCodePoints } from '../../network/order.ts'
import { sharedSpan } from '../../network/period.ts'
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
      const last = lastToMeet(network, id, supports.length === 0)
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
            ...(last ? [last.evidence] : []),
            {
              type: 'nothing-recorded',
              what: 'support',
              since: last && last.until > open.since ? last.until : open.since,
            },
          ],
        },
      ]
    })
  },
}

/** What met the need until a day, with the fact that says so. */
interface Former {
  since: Day | undefined
  until: Day
  id: string
  evidence: Evidence
}

/** What met the need last, which is where to ask what became of it; of what one person did until one day, the longest. */
function lastToMeet(network: Network, need: string, withInformal: boolean): Former | undefined {
  return [...formerInvolvements(network, need), ...(withInformal ? formerSupports(network, need) : [])]
    .sort(
      (one, other) =>
        compareCodePoints(one.until, other.until) ||
        compareCodePoints(one.id, other.id) ||
        compareCodePoints(other.since ?? '', one.since ?? ''),
    )
    .at(-1)
}

function formerInvolvements({ around, asOf }: Network, need: string): Former[] {
  return around
    .filter(({ addresses }) => addresses.includes(need))
    .flatMap((one) =>
      one.endedOn !== undefined && one.endedOn <= asOf
        ? [{ since: one.startedOn, until: one.endedOn, id: one.id, evidence: involvementEvidence(one) }]
        : [],
    )
}

/** Informal support lasts for as long as both the support and a relationship to the child do. */
function formerSupports({ index, child, asOf }: Network, need: string): Former[] {
  return index.record.familyMembers.flatMap(({ id, supports, relationships }) =>
    supports
      .filter((support) => support.need === need)
      .flatMap((support) =>
        relationships
          .filter((relationship) => relationship.child === child.id)
          .flatMap((relationship): Former[] => {
            const { from, until } = sharedSpan(support, relationship) ?? {}
            if (until === undefined || until > asOf) return []
            return [
              {
                since: from,
                until,
                id,
                evidence: { type: 'informal-support', familyMember: id, need, since: from, until },
              },
            ]
          }),
      ),
  )
}
