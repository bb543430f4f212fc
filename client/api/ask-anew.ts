import { type Client, type Exchange, makeOperation, type Operation } from 'urql'
import { map, pipe } from 'wonka'
import { BY_ITSELF } from './request-headers.ts'

const askers = new WeakMap<Client, (about: string) => void>()

/**
 * Asks anew for everything on the page that was asked with this id, because somebody else has changed it. What is on the screen stays
 * until the answer is there. What was asked for on other pages is asked anew when it is needed again.
 */
export function askAnew(client: Client, about: string): void {
  askers.get(client)?.(about)
}

/** Knows what the page asks for, and what of the answers that are kept is from before. Stands before those answers are looked up. */
export const askedAnew: Exchange = ({ client, forward }) => {
  const active = new Map<number, Operation>()
  const before = new Set<number>()
  const stale = new Set<number>()

  askers.set(client, (about) => {
    for (const key of before) stale.add(key)
    for (const { variables, ...operation } of [...active.values()]) {
      if (!Object.values(variables ?? {}).includes(about)) continue
      client.reexecuteOperation(
        // No person has asked for it: it does not keep their session from ending.
        makeOperation('query', { ...operation, variables } as Operation, {
          ...operation.context,
          requestPolicy: 'network-only',
          fetchOptions: BY_ITSELF,
        }),
      )
    }
  })

  function noted(operation: Operation): Operation {
    const { key, kind, context } = operation
    if (kind === 'teardown' && active.delete(key)) before.add(key)
    if (kind !== 'query') return operation
    active.set(key, operation)
    if (!stale.delete(key) || context.requestPolicy === 'network-only') return operation
    return makeOperation('query', operation, { ...context, requestPolicy: 'cache-and-network' })
  }

  return (operations$) => pipe(operations$, map(noted), forward)
}
