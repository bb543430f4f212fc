import { addDays, type Day, daysBetween } from '../../domain/network/day.ts'
import { informationEvents, informationFlows } from '../../domain/network/information-flow.ts'
import type { Network } from '../../domain/network/network.ts'
import { compareCodePoints } from '../../domain/network/order.ts'
import { tieId } from '../../domain/network/tie-id.ts'
import type { EcoMapModel, Exchange, MeetingHub } from './model.ts'

/**
 * What passed between the professionals of the network since a day: exchanges in pairs, and each meeting as a hub
 * with those who gave or received by it.
 * @param windowFrom the first day that counts, the network's own at the latest
 */
export function informationLayer(
  network: Network,
  windowFrom: Day,
): Pick<EcoMapModel, 'exchanges' | 'meetings'> {
  const days = daysBetween(windowFrom, network.asOf)
  const age = (on: Day) => daysBetween(on, network.asOf) / Math.max(1, days)
  const events = informationEvents(network, addDays(windowFrom, -1))
  const pairs = new Map<string, Exchange>()
  for (const { from, to, times, lastOn } of informationFlows(events)) {
    const [one, other] = compareCodePoints(from, to) < 0 ? [from, to] : [to, from]
    const id = tieId(one, 'INFORMED', other)
    const known = pairs.get(id) ?? { id, from: one, to: other, forth: 0, back: 0, lastOn, age: 1 }
    const latest = compareCodePoints(known.lastOn, lastOn) > 0 ? known.lastOn : lastOn
    pairs.set(id, {
      ...known,
      forth: known.forth + (from === one ? times : 0),
      back: known.back + (from === one ? 0 : times),
      lastOn: latest,
      age: age(latest),
    })
  }
  const forums = new Map(network.index.record.meetings.map(({ id, forum }) => [id, forum]))
  const meetings = events.flatMap(({ type, id, on, givers, receivers }): MeetingHub[] => {
    const forum = forums.get(id)
    if (type !== 'meeting' || !forum) return []
    const participants = [...new Set([...givers, ...receivers])]
      .sort(compareCodePoints)
      .map((professional) => ({
        id: tieId(professional, 'INVITED_TO', id),
        professional,
        gave: givers.includes(professional),
        received: receivers.includes(professional),
      }))
    return [{ id, forum, on, age: age(on), participants }]
  })
  return {
    exchanges: [...pairs.values()].sort((one, other) => compareCodePoints(one.id, other.id)),
    meetings: meetings.sort((one, other) => compareCodePoints(one.id, other.id)),
  }
}
