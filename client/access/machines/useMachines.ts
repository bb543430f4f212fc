import { readFragment } from '../../api/generated/fragment-masking.ts'
import type { MachineFactsFragment } from '../../api/generated/graphql.ts'
import { type LiveQuery, useLiveQuery } from '../../api/useLiveQuery.ts'
import { MachineFacts, MachinesQuery } from './machines.query.ts'

export type Machine = MachineFactsFragment

// An answer without any machine would else not be known to be about them, and stay once one is made.
const OF_MACHINES = { additionalTypenames: ['Machine'] }

/** Every machine that was ever made: those that go on by name, and then those that were ended. */
export function useMachines(): LiveQuery<readonly Machine[]> {
  const { data, ...rest } = useLiveQuery({
    query: MachinesQuery,
    variables: {},
    requestPolicy: 'cache-and-network',
    context: OF_MACHINES,
  })
  if (!data) return rest
  const machines = readFragment(MachineFacts, data.machines)
  const isOver = ({ endedAt }: Machine) => Number(endedAt !== null && endedAt !== undefined)
  return { ...rest, data: machines.toSorted((one, other) => isOver(one) - isOver(other)) }
}
