import type { Day } from '../network/day.ts'
import type { Consent } from '../network/network-file.ts'
import { compareCodePoints } from '../network/order.ts'

/** What became of a consent by a day: in force only while it is given. */
export type ConsentState = 'given' | 'refused' | 'withdrawn' | 'expired'

/** The state of a consent on a day on or after its own. It holds no longer on the day of its end. */
export function consentState({ given, withdrawnOn, expiresOn }: Consent, day: Day): ConsentState {
  if (!given) return 'refused'
  if (withdrawnOn !== undefined && withdrawnOn <= day) return 'withdrawn'
  if (expiresOn !== undefined && expiresOn <= day) return 'expired'
  return 'given'
}

/** The consents recorded by a day, the latest first; of one day the last by id comes first. */
export function consentsBy(consents: readonly Consent[], day: Day): Consent[] {
  return consents
    .filter(({ on }) => on <= day)
    .sort((one, other) =>
      one.on === other.on ? compareCodePoints(other.id, one.id) : one.on < other.on ? 1 : -1,
    )
}

/**
 * Whether there is consent on a day: the latest consent decides.
 * @returns undefined where none is recorded by that day
 */
export function consentOn(consents: readonly Consent[], day: Day): ConsentState | undefined {
  const [latest] = consentsBy(consents, day)
  return latest && consentState(latest, day)
}
