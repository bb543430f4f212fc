import { type Day, daysBetween, latest } from '../../network/day.ts'
import { isAround } from '../../network/network.ts'
import type { Involvement } from '../../network/network-file.ts'
import type { FindingFacts } from '../finding.ts'
import {
  addressing,
  type FindingContext,
  type FindingRule,
  informalSupport,
  involvementEvidence,
  needEvidence,
  roleOf,
} from '../rule.ts'

/** A need that is met now, and that nothing on record goes on meeting after the planned exit. */
export const exitGap: FindingRule = {
  kind: 'EXIT_GAP',
  atUniversal: false,
  find(context) {
    const { network, profile } = context
    const { exitPlannedOn } = network.child
    if (exitPlannedOn === undefined || daysBetween(network.asOf, exitPlannedOn) > profile.exitAhead.value)
      return []
    const exit = latest(exitPlannedOn, network.asOf)
    return network.needs.flatMap((open): FindingFacts[] => {
      const need = open.need.id
      const involvements = addressing(network, need)
      if (involvements.length === 0 || carriesOn(context, need, exit)) return []
      return [
        {
          severity: 'attention',
          subjects: [need],
          about: [
            need,
            ...involvements.flatMap(({ id, professional }) => [professional, id, `${id}|ADDRESSES|${need}`]),
          ],
          evidence: [
            needEvidence(open),
            { type: 'exit', plannedOn: exitPlannedOn },
            ...involvements.map(involvementEvidence),
          ],
        },
      ]
    })
  },
}

function carriesOn(context: FindingContext, need: string, exit: Day): boolean {
  const { network } = context
  const starting = network.index.record.involvements.filter(
    (one) => isAround(network, one) && one.startedOn > network.asOf && one.startedOn <= exit,
  )
  const goesOn = (involvement: Involvement, toStart: boolean) => {
    const { endedOn, continuesAfterExit, addresses } = involvement
    if (!addresses.includes(need) || (endedOn !== undefined && endedOn <= exit)) return false
    return (
      toStart ||
      continuesAfterExit === true ||
      endedOn !== undefined ||
      roleOf(context, involvement).universal === true
    )
  }
  return (
    network.involvements.some((one) => goesOn(one, false)) ||
    starting.some((one) => goesOn(one, true)) ||
    informalSupport(network, need, exit).length > 0
  )
}
