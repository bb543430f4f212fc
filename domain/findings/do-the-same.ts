import type { Involvement } from '../network/network-file.ts'
import type { RecordIndex } from '../network/record.ts'

/**
 * Whether two professionals do the same in two involvements: by the service recorded on both, or else by the function of
 * their roles, where neither is there for every child and they work for different agencies.
 */
export function doTheSame(
  { roles, professionals }: Pick<RecordIndex, 'roles' | 'professionals'>,
  one: Involvement,
  other: Involvement,
): boolean {
  if (one.professional === other.professional) return false
  if (one.service !== undefined && other.service !== undefined) return one.service === other.service
  const [role, otherRole] = [roles.get(one.role), roles.get(other.role)]
  if (!role || role.function !== otherRole?.function || role.function === 'other') return false
  if (role.universal === true || otherRole.universal === true) return false
  return professionals.get(one.professional)?.agency !== professionals.get(other.professional)?.agency
}
