import type { InformationEvent } from '../network/information-flow.ts'
import type { Network } from '../network/network.ts'

/**
 * Tells which ids can be lit up on the eco-map of the network's day: who has left, what is over or not there yet and
 * meetings that passed nothing on in the window are not drawn. Ties have ids of their own, and are drawn.
 */
export function isOnEcoMap(network: Network, events: readonly InformationEvent[]): (id: string) => boolean {
  const { index, professionals, family, involvements, needs } = network
  const relatives = new Set(family.map(({ member }) => member.id))
  const current = new Set([...involvements.map(({ id }) => id), ...needs.map(({ need }) => need.id)])
  const meetings = new Set(events.filter(({ type }) => type === 'meeting').map(({ id }) => id))
  return (id) => {
    if (index.professionals.has(id)) return professionals.has(id)
    if (index.familyMembers.has(id)) return relatives.has(id)
    if (index.involvements.has(id) || index.needs.has(id)) return current.has(id)
    return !index.meetings.has(id) || meetings.has(id)
  }
}
