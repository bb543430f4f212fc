import type { Parameters } from '../database/call.ts'
import type { Place } from './cursor.ts'

const BEGINNING: Place = { rank: -1, names: [''], id: '' }

/** What the queries of pages are told of where to go on. */
export function placeParameters(after: Place | undefined, limit: number): Parameters {
  const { rank, names, id } = after ?? BEGINNING
  return { afterRank: rank, afterNames: names, afterId: id, limit }
}
