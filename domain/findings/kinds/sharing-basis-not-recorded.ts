import type { Day } from '../../network/day.ts'
import { compareCodePoints } from '../../network/order.ts'
import { isBy } from '../actions.ts'
import { agencyOf, type FindingContext, type FindingRule, isAmong } from '../rule.ts'

/** Information that went to another agency with neither a basis nor a consent in force on record. */
export const sharingBasisNotRecorded: FindingRule = {
  kind: 'SHARING_BASIS_NOT_RECORDED',
  atUniversal: false,
  find(context) {
    const { network, profile, windowFrom } = context
    const { child, asOf, pathway, index } = network
    if (!isAmong(pathway, profile.basisExpected.value)) return []
    const contacts = index.record.contacts.filter(
      ({ on, basis, from, to }) =>
        windowFrom <= on &&
        on <= asOf &&
        basis === undefined &&
        to.some((receiver) => agencyOf(network, receiver) !== agencyOf(network, from)) &&
        !isConsentInForce(context, on),
    )
    if (contacts.length === 0) return []
    return [
      {
        severity: 'note',
        subjects: [child.id],
        about: [child.id, ...new Set(contacts.flatMap(({ from, to }) => [from, ...to]))],
        evidence: contacts.map(({ id, on, from, to }) => ({ type: 'contact', contact: id, on, from, to })),
      },
    ]
  },
}

/** The latest consent on or before the day decides; of one day the last by id. */
function isConsentInForce({ network }: FindingContext, on: Day): boolean {
  const latest = network.index.record.consents
    .filter((consent) => consent.on <= on)
    .sort((one, other) =>
      one.on < other.on ? -1 : one.on > other.on ? 1 : compareCodePoints(one.id, other.id),
    )
    .at(-1)
  return latest?.given === true && !isBy(latest.expiresOn, on) && !isBy(latest.withdrawnOn, on)
}
