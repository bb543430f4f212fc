import { type FindingRule, isAmong, onPathwayFor, plansOn } from '../rule.ts'

/** A child on a pathway on which a plan is expected, and no plan on record. */
export const noPlan: FindingRule = {
  kind: 'NO_PLAN',
  atUniversal: false,
  find({ network, profile }) {
    const { child, pathway, pathwayFrom } = network
    const expected = isAmong(pathway, profile.planExpected.value)
    if (!expected || !onPathwayFor(network, profile.planAfter.value) || plansOn(network).length > 0) return []
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
