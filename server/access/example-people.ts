import type { Database } from '../database/database.ts'
import { addUsers, grantOwnCases, grantSupervision, readAllChildren, type User } from './users.store.ts'
import { product } from './viewer.ts'

const SOCIAL_WORKER: User = { id: 'social-worker', name: 'Ngaire Adeyemi', roles: ['social-worker'] }
const SUPERVISOR: User = { id: 'supervisor', name: 'Gwilym Fernandes', roles: ['supervisor'] }

/** The people as whom one may come in where there is no identity provider, to try the product out. */
export const EXAMPLE_PEOPLE: readonly User[] = [
  SOCIAL_WORKER,
  SUPERVISOR,
  { id: 'panel-member', name: 'Ilse Marchetti', roles: ['panel-member'] },
  { id: 'practice-administrator', name: 'Tamsin Oyelaran', roles: ['practice-administrator'] },
  { id: 'auditor', name: 'Rajan Whitcombe', roles: ['auditor'] },
]

/**
 * Lets the people of the examples in. The first time, the social worker gets the children who are on file as own cases,
 * and the supervisor is theirs; whoever comes on file later is seen by whom a grant is given to.
 */
export async function admitExamplePeople(database: Database): Promise<void> {
  const added = await addUsers(database, EXAMPLE_PEOPLE)
  await database.unit(product, 'access/examples', async (unit) => {
    if (added.has(SOCIAL_WORKER.id))
      await grantOwnCases(unit, SOCIAL_WORKER.id, await readAllChildren(unit), 'One of the examples')
    if (added.has(SUPERVISOR.id))
      await grantSupervision(unit, SUPERVISOR.id, SOCIAL_WORKER.id, 'Supervises them in the examples')
  })
}
