import { z } from 'zod'
import type { CallOptions } from './call.ts'
import { namedQuery } from './named-query.ts'
import type { UnitOfWork } from './unit-of-work.ts'

const lock = namedQuery('database/lock')

/**
 * Waits until nobody else holds the lock of this name, and keeps others out until the unit ends, also when its process is
 * killed.
 * @throws DatabaseError `deadline` when it is not free in time
 */
export async function takeLock(unit: UnitOfWork, id: string, options?: CallOptions): Promise<void> {
  await unit.run(lock, { id }, z.never(), options)
}
