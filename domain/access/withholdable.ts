import type { ListName } from '../network/network-file.ts'
import type { NetworkRecord } from '../network/record.ts'

/** What can be withheld: records around a child. What a site has for all children (agencies, roles, …) cannot. */
const WITHHOLDABLE = [
  'professionals',
  'households',
  'familyMembers',
  'needs',
  'involvements',
  'visits',
  'contacts',
  'meetings',
  'assessments',
  'plans',
  'disagreements',
  'referrals',
  'consents',
  'sharingDecisions',
] as const satisfies readonly ListName[]

/** The ids of everything in a child's record that can be withheld: goals and actions go with their plan. */
export function withholdableIn(record: NetworkRecord): Set<string> {
  return new Set(WITHHOLDABLE.flatMap((list) => record[list].map(({ id }) => id)))
}
