import { createGraphQLError } from 'graphql-yoga'
import { z } from 'zod'
import type { AccessRole } from '../../domain/access/roles.ts'
import type { RequestContext } from '../context.ts'
import { takeLock } from '../database/lock.ts'
import { namedQuery } from '../database/named-query.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'

const mayAct = namedQuery('access/may-act')

/** Whoever looks after users, teams and settings. */
export const ADMINISTRATORS: readonly AccessRole[] = ['practice-administrator']
/** Whoever answers for the cases of others. */
export const SUPERVISORS: readonly AccessRole[] = ['supervisor']
/** Whoever works with children. */
export const CASE_WORKERS: readonly AccessRole[] = ['social-worker', 'supervisor']

export type Acting = Pick<RequestContext, 'database' | 'viewer'>

/**
 * Changes who may do or see what: one such change at a time, so that each sees what the one before has made, and only while
 * whoever makes it still has one of the roles.
 * @throws GraphQLError UNAUTHENTICATED when their session or their role has ended since they asked
 */
export function changeAccess<Outcome>(
  { database, viewer }: Acting,
  roles: readonly AccessRole[],
  work: (unit: UnitOfWork) => Promise<Outcome>,
): Promise<Outcome> {
  return database.unit(viewer, 'access', async (unit) => {
    await takeLock(unit, 'access')
    const [actor] = await unit.run(mayAct, { roles }, z.object({ actor: z.string() }))
    if (!actor)
      throw createGraphQLError('Sign in first.', {
        extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
      })
    return work(unit)
  })
}
