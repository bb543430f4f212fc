import type { Finding, Severity } from './finding.ts'
import type { FindingKind } from './finding-kind.ts'
import { identitiesOf } from './identities.ts'
import { areSame } from './stored-finding.ts'

/**
 * What people have made of a finding that holds: `accepted` as intended with a reason, `assigned` to a professional with
 * a day, or left `open`.
 */
export const REVIEW_STATES = ['open', 'accepted', 'assigned'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** What the end of an acceptance may depend on. */
export interface Reviewed {
  severity: Severity
  identities: readonly string[]
}

/** The kinds whose severity rises with elapsed days alone. */
const RISING_WITH_TIME: readonly FindingKind[] = ['ACTION_OVERDUE', 'DISAGREEMENT_OPEN']

/**
 * Whether an acceptance of a finding ends, after something was recorded around the child: when its severity or somebody
 * or something that it names is different because of that. Elapsed days and what merely leaves the window end none, so
 * where nothing was recorded this is not asked. Other subjects make another finding, which nobody has accepted.
 * @param before the finding as it was last computed, by the record of then
 * @param sameDay the finding of that same day by the record of now; absent when it did not hold then
 * @param now the finding of today by the record of now
 */
export function endsAcceptance(before: Reviewed, sameDay: Finding | undefined, now: Finding): boolean {
  if (!sameDay) return true
  const then = identitiesOf(sameDay)
  if (sameDay.severity !== before.severity || !areSame(then, before.identities)) return true
  const isNew = identitiesOf(now).some((id) => !then.includes(id))
  return isNew || (now.severity !== sameDay.severity && !RISING_WITH_TIME.includes(now.kind))
}
