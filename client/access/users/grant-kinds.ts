import { getLocalTimeZone, today } from '@internationalized/date'
import type { Day } from '../../../domain/network/day.ts'
import type { AccessRole } from '../../api/generated/graphql.ts'

/** What somebody can be given to see through a team or a colleague. */
export type GrantKind = 'team' | 'supervision' | 'cover-colleague' | 'cover-team'

/** What can be given to somebody with these roles; the API refuses all else. */
export function kindsFor(roles: readonly AccessRole[]): GrantKind[] {
  if (roles.includes('SUPERVISOR')) return ['team', 'supervision', 'cover-colleague', 'cover-team']
  return roles.includes('SOCIAL_WORKER') ? ['team', 'cover-colleague', 'cover-team'] : []
}

/** For how long. */
export type Lasting = 'week' | 'fortnight' | 'month' | 'day' | 'for-good'

/** For how long such a thing can be given: whoever stands in for another does so for a time. */
export function lastingsFor(kind: GrantKind): Lasting[] {
  const lasting: Lasting[] = ['week', 'fortnight', 'month', 'day']
  return kind.startsWith('cover') ? lasting : [...lasting, 'for-good']
}

const SPANS = { week: { weeks: 1 }, fortnight: { weeks: 2 }, month: { months: 1 } }

/**
 * The last day of it, by the clock of whoever gives it; nothing where it is for good.
 * @param other the day that was chosen, where it is neither a week, a fortnight nor a month
 */
export function lastDay(lasting: Lasting, other: Day): Day | undefined {
  if (lasting === 'for-good') return undefined
  return lasting === 'day' ? other : today(getLocalTimeZone()).add(SPANS[lasting]).toString()
}

/** The last second of a day where the reader is, as an instant. */
export function endOf(day: Day): string {
  return new Date(`${day}T23:59:59`).toISOString()
}
