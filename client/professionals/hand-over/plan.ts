import type { Day } from '../../../domain/network/day.ts'
import type { InvolvementHandOverInput } from '../../api/generated/graphql.ts'
import { newId } from '../../api/new-id.ts'
import type { WorkItem } from '../Work.tsx'

/** What is to become of an involvement: it ends, or goes on with a colleague. */
export type Fate = { is: 'ends' } | { is: 'goes-on'; to: string; name: string; successor: string }

/** What is to become of which involvements; those that are not in it stay as they are. */
export type Plan = ReadonlyMap<string, Fate>

/** Those that can be given up at all: they have not ended by the day, and the reader may change them. */
export function givable(work: readonly WorkItem[], day: Day): WorkItem[] {
  return work.filter(({ endedOn, mayChange }) => mayChange && !(endedOn && endedOn <= day))
}

/** The plan with another fate for these; with none they stay. */
export function planned(
  plan: Plan,
  ids: readonly string[],
  fate: 'stays' | 'ends' | { id: string; name: string },
): Plan {
  const next = new Map(plan)
  for (const id of ids) {
    if (fate === 'stays') next.delete(id)
    else if (fate === 'ends') next.set(id, { is: 'ends' })
    else next.set(id, { is: 'goes-on', to: fate.id, name: fate.name, successor: newId() })
  }
  return next
}

/** What is sent of a plan: each on the day, or on its first one where that is later. */
export function handOverInput(
  key: string,
  professional: string,
  work: readonly WorkItem[],
  plan: Plan,
  day: Day,
): InvolvementHandOverInput {
  return {
    key,
    professional,
    involvements: work.flatMap(({ id, version, startedOn }) => {
      const fate = plan.get(id)
      if (!fate) return []
      const on = startedOn > day ? startedOn : day
      const goesOn = fate.is === 'goes-on' ? { to: fate.to, successor: fate.successor } : {}
      return [{ involvement: id, version, on, ...goesOn }]
    }),
  }
}

/** What is wrong, by the id of the involvement that it is about; of the whole under an empty id. */
export function faultsOf(
  errors: readonly { path: string; message: string }[],
  sent: InvolvementHandOverInput,
): ReadonlyMap<string, string> {
  return new Map(
    errors.map(({ path, message }) => {
      const at = /^input\.involvements\[(\d+)\]/.exec(path)?.[1]
      const handed = at === undefined ? undefined : sent.involvements[Number(at)]
      return [handed?.involvement ?? '', message]
    }),
  )
}
