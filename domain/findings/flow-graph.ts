import type { InformationEvent } from '../network/information-flow.ts'

/** Who gave information to whom among the professionals of a network, in the window. */
export interface FlowGraph {
  /** The receivers by giver. */
  gave: ReadonlyMap<string, ReadonlySet<string>>
  /** The givers by receiver. */
  received: ReadonlyMap<string, ReadonlySet<string>>
  /** The graph read without direction: who exchanged anything with whom. */
  linked: ReadonlyMap<string, ReadonlySet<string>>
}

/** Makes the arrows of the events, from each giver to every other receiver. */
export function flowGraph(events: readonly InformationEvent[]): FlowGraph {
  const gave = new Map<string, Set<string>>()
  const received = new Map<string, Set<string>>()
  const linked = new Map<string, Set<string>>()
  for (const { givers, receivers } of events) {
    for (const giver of givers) {
      for (const receiver of receivers) {
        if (giver === receiver) continue
        add(gave, giver, receiver)
        add(received, receiver, giver)
        add(linked, giver, receiver)
        add(linked, receiver, giver)
      }
    }
  }
  return { gave, received, linked }
}

/** Everyone whom a path reaches from any of these, themselves included, by no path through `without`. */
export function reachableFrom({ linked }: FlowGraph, from: Iterable<string>, without?: string): Set<string> {
  const reached = new Set(from)
  for (const one of reached) {
    for (const other of linked.get(one) ?? []) if (other !== without) reached.add(other)
  }
  return reached
}

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}
