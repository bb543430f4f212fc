/** What somebody does in the product; one person may have several. What each may do is in `server/access/policy.ts`. */
export const ACCESS_ROLES = [
  'social-worker',
  'supervisor',
  'panel-member',
  'practice-administrator',
  'auditor',
] as const
export type AccessRole = (typeof ACCESS_ROLES)[number]

/** On which ground somebody may see a child. */
export const GRANT_BASES = ['own-case', 'team', 'supervision', 'cover', 'panel', 'break-glass'] as const
export type GrantBasis = (typeof GRANT_BASES)[number]
