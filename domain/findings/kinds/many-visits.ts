import type { Evidence } from '../finding.ts'
import { type Fraction, isMore, sum, timesAWeek } from '../interval.ts'
import { jointGroups } from '../joint-work.ts'
import { type FindingRule, involvementEvidence, isAmong, roleOf } from '../rule.ts'

/** More planned visits a week than a family can take in. Joint work counts once, at its most frequent. */
export const manyVisits: FindingRule = {
  kind: 'MANY_VISITS',
  atUniversal: false,
  find(context) {
    const { network, profile } = context
    const joint = jointGroups(network)
    const planned = network.involvements.flatMap((involvement) => {
      const times = involvement.every === undefined ? undefined : timesAWeek(involvement.every)
      const counts =
        isAmong(involvement.delivery, profile.visiting.value) &&
        !isAmong(roleOf(context, involvement).function, profile.ofTheHousehold.value)
      return times && counts ? [{ involvement, times }] : []
    })
    const groups = Map.groupBy(planned, ({ involvement }) => joint.get(involvement.id))
    const total = [...groups.values()]
      .map((group) => group.map(({ times }) => times).reduce((most, one) => (isMore(one, most) ? one : most)))
      .reduce(sum, NONE)
    if (!isMore(total, { numerator: BigInt(profile.visitsAWeek.value), denominator: 1n })) return []
    return [
      {
        severity: 'attention',
        subjects: [network.child.id],
        about: [
          network.child.id,
          ...planned.flatMap(({ involvement }) => [involvement.id, involvement.professional]),
        ],
        evidence: [cutToTenths(total), ...planned.map(({ involvement }) => involvementEvidence(involvement))],
      },
    ]
  },
}

const NONE: Fraction = { numerator: 0n, denominator: 1n }

function cutToTenths({ numerator, denominator }: Fraction): Evidence {
  return {
    type: 'visits-a-week',
    visits: Number((numerator * 10n) / denominator) / 10,
    exact: (numerator * 10n) % denominator === 0n,
  }
}
