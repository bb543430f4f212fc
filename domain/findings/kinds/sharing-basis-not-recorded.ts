import { consentOn } from '../../sharing/consent.ts'
import { agencyOf, type FindingRule, isAmong } from '../rule.ts'

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
        consentOn(index.record.consents, on) !== 'given',
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
