import type { Me } from './useSession.ts'

/** Whether somebody has children's records by their role; whoever only looks after the directory has none. */
export function hasCases({ roles }: Me): boolean {
  return roles.includes('SOCIAL_WORKER') || roles.includes('SUPERVISOR')
}
