import { compareCodePoints } from '../../network/order.ts'
import { doTheSame } from '../do-the-same.ts'
import type { FindingFacts } from '../finding.ts'
import { groupsOf, jointGroups } from '../joint-work.ts'
import { addressing, type FindingRule, involvementEvidence, needEvidence } from '../rule.ts'

/** Two or more professionals doing the same with one person for one need, and not recorded as joint work. */
export const duplicateInvolvement: FindingRule = {
  kind: 'DUPLICATE_INVOLVEMENT',
  atUniversal: true,
  find({ network }) {
    const joint = jointGroups(network)
    return network.needs.flatMap((open): FindingFacts[] => {
      const need = open.need.id
      const people = Map.groupBy(addressing(network, need), (involvement) => involvement.with)
      return [...people].flatMap(([, involvements]) =>
        groupsOf(involvements, (one, other) => doTheSame(network.index, one, other))
          .filter((group) => new Set(group.map(({ id }) => joint.get(id))).size > 1)
          .map((group): FindingFacts => {
            const ids = group.map(({ id }) => id)
            return {
              severity: 'attention',
              subjects: [need, ...ids].sort(compareCodePoints),
              about: [
                need,
                ...new Set(group.map(({ professional }) => professional)),
                ...ids,
                ...ids.map((id) => `${id}|ADDRESSES|${need}`),
              ],
              evidence: [needEvidence(open), ...group.map(involvementEvidence)],
            }
          }),
      )
    })
  },
}
