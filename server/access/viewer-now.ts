import type { Database } from '../database/database.ts'
import { rulesFor } from './enforce-policy.ts'
import type { Rule } from './policy.ts'
import { readIdentity } from './sessions.store.ts'
import type { SignedIn } from './viewer.ts'

/**
 * Who somebody is by now who asked a while ago and still listens, as if they asked again; nothing when their session is over,
 * or what they asked for is not open to their role any more. It does not keep the session from ending.
 */
export async function viewerNow(
  database: Database,
  viewer: SignedIn,
  rule: Rule,
): Promise<SignedIn | undefined> {
  const identity = await readIdentity(database, viewer.session.hash, false)
  if (!identity) return undefined
  const { session: _, ...user } = identity
  const now: SignedIn = { ...viewer, ...user, seen: new Map(), done: [] }
  return rulesFor(now).includes(rule) ? now : undefined
}
