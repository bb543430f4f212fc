import type { AccessRole } from '../../api/generated/graphql.ts'
import type { Lasting } from '../lasting.ts'

/** What somebody can be given to see through a team or a colleague. */
export type GrantKind = 'team' | 'supervision' | 'cover-colleague' | 'cover-team'

/** What can be given to somebody with these roles; the API refuses all else. */
export function kindsFor(roles: readonly AccessRole[]): GrantKind[] {
  if (roles.includes('SUPERVISOR')) return ['team', 'supervision', 'cover-colleague', 'cover-team']
  return roles.includes('SOCIAL_WORKER') ? ['team', 'cover-colleague', 'cover-team'] : []
}

/** For how long such a thing can be given: whoever stands in for another does so for a time. */
export function lastingsFor(kind: GrantKind): Lasting[] {
  const lasting: Lasting[] = ['week', 'fortnight', 'month', 'day']
  return kind.startsWith('cover') ? lasting : [...lasting, 'for-good']
}
