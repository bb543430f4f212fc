import type { NetworkChanges } from '../../../domain/network/compare-networks.ts'
import { compareCodePoints } from '../../../domain/network/order.ts'
import type { Change, EcoMapModel, MapAgency } from '../model.ts'

/**
 * The map of one day with what another day alone has: its people, professionals, needs, and their ties to whoever is
 * on either. What became different between the two is marked.
 */
export function comparedModel(shown: EcoMapModel, other: EcoMapModel, changes: NetworkChanges): EcoMapModel {
  const marks = marksOf(changes)
  const both = <Item extends { id: string }>(list: (model: EcoMapModel) => readonly Item[]) => {
    const here = new Set(list(shown).map(({ id }) => id))
    const away = list(other).filter(({ id }) => !here.has(id))
    return [...list(shown), ...away.map((item) => ({ ...item, otherDay: true }))]
      .map((item) => (marks.has(item.id) ? { ...item, changes: marks.get(item.id) } : item))
      .sort((one, another) => compareCodePoints(one.id, another.id))
  }
  const people = both(({ people }) => people)
  const professionals = both(({ professionals }) => professionals)
  const needs = both(({ needs }) => needs)
  const away = new Set(
    [...people, ...professionals, ...needs].filter(({ otherDay }) => otherDay).map(({ id }) => id),
  )
  return {
    ...shown,
    people,
    professionals,
    needs,
    agencies: both(({ agencies }) => agencies).map((agency) => ({
      ...agency,
      professionals: professionals.filter((one) => one.agency === agency.id).map(({ id }) => id),
    })) satisfies MapAgency[],
    ties: both(({ ties }) => ties).filter(
      ({ otherDay, kind, from, to }) =>
        !otherDay || (kind !== 'lives-in' && kind !== 'doubled' && (away.has(from) || away.has(to))),
    ),
  }
}

function marksOf(changes: NetworkChanges): ReadonlyMap<string, Change[]> {
  const marks = new Map<string, Change[]>()
  const mark = (change: Change, ids: readonly string[]) => {
    for (const id of ids) marks.set(id, [...(marks.get(id) ?? []), change])
  }
  mark('joined', [...changes.joined, ...changes.needsOpened])
  mark('left', [...changes.left, ...changes.needsClosed])
  mark(
    'part',
    changes.changedPart.map(({ person }) => person),
  )
  mark('quiet', changes.wentQuiet)
  return marks
}
