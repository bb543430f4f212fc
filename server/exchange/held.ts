import type { HeldInGraph } from '../../domain/network/check/against.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { readHeld } from './exchange.store.ts'

/** What the graph holds under those of the ids that it has, whoever may see it. */
export async function readHeldIn(unit: UnitOfWork, ids: readonly string[]): Promise<HeldInGraph> {
  return ids.length === 0 ? new Map() : new Map(await readHeld(unit, [...new Set(ids)]))
}
