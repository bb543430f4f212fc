import type { User } from '../../server/access/user.ts'
import { addUsers } from '../../server/access/users.store.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { runCypher } from './access.ts'
import { type Answer, ask } from './api.ts'

/** Two of each who may do something with the access of others, and one of each who may not. */
const PEOPLE: readonly User[] = [
  { id: 'admin', name: 'Tamsin Oyelaran', roles: ['practice-administrator'] },
  { id: 'admin-2', name: 'Ama Okafor', roles: ['practice-administrator', 'supervisor'] },
  { id: 'lead', name: 'Gwilym Fernandes', roles: ['supervisor'] },
  { id: 'lead-2', name: 'Sione Tuilagi', roles: ['supervisor'] },
  { id: 'worker', name: 'Ngaire Adeyemi', roles: ['social-worker'] },
  { id: 'worker-2', name: 'Joanna Kowalczyk', roles: ['social-worker'] },
  { id: 'panel', name: 'Ilse Marchetti', roles: ['panel-member'] },
  { id: 'auditor', name: 'Rajan Whitcombe', roles: ['auditor'] },
]

/** Leaves these people with a user, their sessions ended and their grants gone, and no others but the tester. */
export async function admitPeople(database: Database): Promise<void> {
  await runCypher(database, 'MATCH (n:User|Session|Restriction) WHERE n.id <> "tester" DETACH DELETE n')
  await addUsers(database, PEOPLE)
}

/** A document's one field as it is answered; what went wrong is thrown. */
export function askerOf(app: App) {
  return async (user: string, document: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await ask(app, document, variables, user)
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
    return Object.values(data)[0] as Told
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a test says by its assertions what it expects of an answer
type Told = any

/** What somebody is told who asks what is not open to their role. */
export async function codeOf(app: App, user: string, document: string): Promise<string | undefined> {
  const { errors }: Answer = await ask(app, document, {}, user)
  return errors?.[0]?.extensions?.code
}
