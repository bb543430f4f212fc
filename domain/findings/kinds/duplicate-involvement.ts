import type { Involvement } from '../../network/network-file.ts'
import { compareCodePoints } from '../../network/order.ts'
import type { FindingFacts } from '../finding.ts'
import { groupsOf, jointGroups } from '../joint-work.ts'
import {
  addressing,
  type FindingContext,
  type FindingRule,
  involvementEvidence,
  needEvidence,
  roleOf,
} from '../rule.ts'

/** Two or more professionals doing the same with one person for one need, and not recorded as joint work. */
export const duplicateInvolvement: FindingRule = {
  kind: 'DUPLICATE_INVOLVEMENT',
  atUniversal: true,
  find(context) {
    const { network } = context
    const joint = jointGroups(network)
    return network.needs.flatMap((open): FindingFacts[] => {
      const need = open.need.id
      const people = Map.groupBy(addressing(network, need), (involvement) => involvement.with)
      return [...people].flatMap(([, involvements]) =>
        groupsOf(involvements, (one, other) => overlap(context, one, other))
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

/** Whether two professionals do the same: by the service recorded on both, or else by the function of their roles. */
function overlap(context: FindingContext, one: Involvement, other: Involvement): boolean {
  if (one.professional === other.professional) return false
  if (one.service !== undefined && other.service !== undefined) return one.service === other.service
  const [role, otherRole] = [roleOf(context, one), roleOf(context, other)]
  if (role.function !== otherRole.function || role.function === 'other') return false
  if (role.universal === true || otherRole.universal === true) return false
  const { professionals } = context.network.index
  return professionals.get(one.professional)?.agency !== professionals.get(other.professional)?.agency
}
