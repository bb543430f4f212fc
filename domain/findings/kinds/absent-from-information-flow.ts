import { earliest } from '../../network/day.ts'
import { informationEvents } from '../../network/information-flow.ts'
import type { Involvement } from '../../network/network-file.ts'
import { compareCodePoints } from '../../network/order.ts'
import type { Evidence, FindingFacts, Severity } from '../finding.ts'
import {
  establishedProfessionals,
  type FindingContext,
  type FindingRule,
  involvementEvidence,
  isAmong,
  isSerious,
  roleOf,
} from '../rule.ts'

/** A professional of the network, involved for some time, with whom no exchange of information is recorded in the window. */
export const absentFromInformationFlow: FindingRule = {
  kind: 'ABSENT_FROM_INFORMATION_FLOW',
  atUniversal: false,
  find(context) {
    const { network, flow } = context
    if (network.professionals.size < 2) return []
    const absent = establishedProfessionals(context).filter(
      ([professional]) => !flow.linked.has(professional),
    )
    if (absent.length === 0) return []
    const last = lastExchanges(context)
    return absent.map(([professional, involvements]): FindingFacts => {
      const exchange = last.get(professional)
      return {
        severity: severity(context, involvements),
        subjects: [professional],
        about: [professional, ...involvements.map(({ id }) => id)],
        evidence: [
          ...involvements.map(involvementEvidence),
          {
            type: 'exchange',
            professional,
            from: context.windowFrom,
            to: network.asOf,
            since: exchange?.on ?? earliest(involvements.map(({ startedOn }) => startedOn)) ?? network.asOf,
            last: exchange,
          },
        ],
      }
    })
  },
}

function severity(context: FindingContext, involvements: readonly Involvement[]): Severity {
  const { needs, pathway } = context.network
  const serious = new Set(needs.filter(isSerious).map(({ need }) => need.id))
  const universal = involvements.map((involvement) => roleOf(context, involvement).universal === true)
  if (involvements.some(({ addresses }) => addresses.some((need) => serious.has(need)))) return 'urgent'
  if (universal.every(Boolean)) return 'note'
  return isAmong(pathway, context.profile.urgentAt.value) ? 'urgent' : 'attention'
}

type LastExchange = Extract<Evidence, { type: 'exchange' }>['last']

/** The latest exchange ever recorded by professional, so that the sentence can say since when there is none. */
function lastExchanges({ network }: FindingContext): ReadonlyMap<string, LastExchange> {
  const last = new Map<string, NonNullable<LastExchange>>()
  for (const { id, type, on, givers, receivers } of informationEvents(network, '')) {
    for (const professional of new Set([...givers, ...receivers])) {
      const known = last.get(professional)
      if (!known || known.on < on || (known.on === on && compareCodePoints(known.event, id) < 0))
        last.set(professional, { event: id, type, on })
    }
  }
  return last
}
