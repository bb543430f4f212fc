import type { NeedCategory } from '../../network/codes.ts'
import { fullYears } from '../../network/day.ts'
import type { Network } from '../../network/network.ts'
import type { FindingFacts } from '../finding.ts'
import type { ExpectationCondition } from '../profile.ts'
import { addressing, type FindingRule, isUnborn, needEvidence, roleOf } from '../rule.ts'

/** A role that the child's age, pathway or needs lead one to expect, and no involvement of that kind on record. */
export const expectedRoleMissing: FindingRule = {
  kind: 'EXPECTED_ROLE_MISSING',
  atUniversal: false,
  find(context) {
    const { network, profile } = context
    const functions = new Set(
      network.involvements.map((involvement) => roleOf(context, involvement).function),
    )
    return profile.expectations
      .filter(
        ({ when, functions: expected }) =>
          applies(network, when) &&
          !expected.some((one) => functions.has(one)) &&
          !(when.type === 'need' && isAddressed(network, when.category)),
      )
      .map(
        ({ id, when, functions: expected }): FindingFacts => ({
          severity: 'attention',
          subjects: [network.child.id],
          expectation: id,
          about: [
            network.child.id,
            ...(when.type === 'need' ? needsOf(network, when.category).map(({ need }) => need.id) : []),
          ],
          evidence: [
            { type: 'expected', functions: expected },
            ...(when.type === 'need' ? needsOf(network, when.category).map(needEvidence) : []),
          ],
        }),
      )
  },
}

function applies(network: Network, when: ExpectationCondition): boolean {
  switch (when.type) {
    case 'always':
      return true
    case 'unborn':
      return isUnborn(network)
    case 'age': {
      if (isUnborn(network)) return false
      const age = fullYears(network.child.dateOfBirth ?? network.asOf, network.asOf)
      return when.from <= age && age <= when.to
    }
    case 'pathway':
      return when.pathways.includes(network.pathway)
    case 'need':
      return needsOf(network, when.category).length > 0
  }
}

function needsOf(network: Network, category: NeedCategory) {
  return network.needs.filter(({ need }) => need.category === category)
}

function isAddressed(network: Network, category: NeedCategory): boolean {
  return needsOf(network, category).every(({ need }) => addressing(network, need.id).length > 0)
}
