import { isBy } from '../actions.ts'
import { type FindingRule, isAmong, onPathwayFor } from '../rule.ts'

/** A pathway that rests on the family's agreement, and no agreement on record. */
export const agreementNotRecorded: FindingRule = {
  kind: 'AGREEMENT_NOT_RECORDED',
  atUniversal: false,
  find({ network, profile }) {
    const { child, pathway, pathwayFrom, pathwayAgreedOn, asOf } = network
    const expected = isAmong(pathway, profile.agreementExpected.value)
    if (!expected || !onPathwayFor(network, profile.agreementAfter.value) || isBy(pathwayAgreedOn, asOf))
      return []
    return [
      {
        severity: 'attention',
        subjects: [child.id],
        about: [child.id],
        evidence: [{ type: 'pathway', pathway, since: pathwayFrom }],
      },
    ]
  },
}
