import type { Step } from '../network/leaves.ts'
import type { NetworkRecord } from '../network/record.ts'
import { LIST_NAMES } from '../network/shape.ts'

/** Why a change cannot be supposed of a record: which part of it, and what is wrong and what to do in words. */
export interface ChangeFault {
  at: readonly Step[]
  message: string
}

/** A record with a change in it, or everything that keeps the change out. */
export type Supposing = { record: NetworkRecord; faults?: undefined } | { faults: ChangeFault[] }

/** The record with the change, unless something keeps it out. */
export function unless(faults: readonly (ChangeFault | undefined)[], record: () => NetworkRecord): Supposing {
  const found = faults.filter((fault) => fault !== undefined)
  return found.length > 0 ? { faults: found } : { record: record() }
}

/** Says of a part of a change what is wrong with it. */
export function fault(at: Step | readonly Step[], message: string): ChangeFault {
  return { at: typeof at === 'object' ? at : [at], message }
}

/** The items with the one of this id put through a change. */
export function changed<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  change: (item: Item) => Item,
): Item[] {
  return items.map((item) => (item.id === id ? change(item) : item))
}

/** Whoever or whatever of these items has the id. */
export function found<Item extends { id: string }>(items: readonly Item[], id: string): Item | undefined {
  return items.find((item) => item.id === id)
}

/** Whether the record holds something of any kind under this id. */
export function isTaken(record: NetworkRecord, id: string): boolean {
  const goals = record.plans.flatMap((plan) => plan.goals)
  const actions = goals.flatMap((goal) => goal.actions)
  const named = LIST_NAMES.flatMap((list): { id: string }[] => (list === 'ties' ? [] : record[list]))
  return [...named, ...goals, ...actions].some((one) => one.id === id)
}

/** A fault where the record holds no professional of this id. */
export function needsProfessional(
  { professionals }: NetworkRecord,
  id: string,
  at: Step | readonly Step[],
): ChangeFault | undefined {
  if (found(professionals, id)) return undefined
  return fault(at, 'this professional is not on the record; add an involvement of theirs first')
}

/** A fault where the record holds nobody of this id. */
export function needsPerson(
  { professionals, children, familyMembers }: NetworkRecord,
  id: string,
  at: Step | readonly Step[],
): ChangeFault | undefined {
  if (found(professionals, id) || found(children, id) || found(familyMembers, id)) return undefined
  return fault(at, 'this person is not on the record; choose somebody who is')
}
