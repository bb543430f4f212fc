import type { Database } from '../database/database.ts'
import type { User } from './user.ts'
import { addUsers, grantSupervision } from './users.store.ts'
import { product } from './viewer.ts'

/** Whose own cases the children of the examples are. */
export const SOCIAL_WORKER: User = { id: 'social-worker', name: 'Ngaire Adeyemi', roles: ['social-worker'] }
const SUPERVISOR: User = { id: 'supervisor', name: 'Gwilym Fernandes', roles: ['supervisor'] }

/** The people as whom one may come in where there is no identity provider, to try the product out. */
export const EXAMPLE_PEOPLE: readonly User[] = [
  SOCIAL_WORKER,
  SUPERVISOR,
  { id: 'panel-member', name: 'Ilse Marchetti', roles: ['panel-member'] },
  { id: 'practice-administrator', name: 'Tamsin Oyelaran', roles: ['practice-administrator'] },
  { id: 'auditor', name: 'Rajan Whitcombe', roles: ['auditor'] },
]

/** Lets the people of the examples in; the supervisor is the social worker's. */
export async function admitExamplePeople(database: Database): Promise<void> {
  await addUsers(database, EXAMPLE_PEOPLE)
  await database.unit(product, 'access/examples', (unit) =>
    grantSupervision(unit, SUPERVISOR.id, SOCIAL_WORKER.id, 'Supervises them in the examples'),
  )
}
