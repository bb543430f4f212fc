import type { NeedCategory } from '../../network/codes.ts'
import { fullYears } from '../../network/day.ts'
import type { Network } from '../../network/network.ts'
import type { FindingFacts } from '../finding.ts'
import type { Expectation, ExpectationCondition } from '../profile.ts'
import {
  addressing,
  type FindingContext,
  type FindingRule,
  isAmong,
  isUnborn,
  needEvidence,
  roleOf,
} from '../rule.ts'

/** A role that the child's age, pathway or needs lead one to expect, and no involvement of that kind on record. */
export const expectedRoleMissing: FindingRule = {
  kind: 'EXPECTED_ROLE_MISSING',
  atUniversal: false,
  find(context) {
    const { network, profile } = context
    return Object.entries(profile.expectations)
      .filter(([, expectation]) => applies(network, expectation.when) && !isSatisfied(context, expectation))
      .map(
        ([id, { when, form, functions }]): FindingFacts => ({
          severity: 'attention',
          subjects: [network.child.id],
          expectation: id,
          about: [
            network.child.id,
            ...(when.type === 'need' ? needsOf(network, when.category).map(({ need }) => need.id) : []),
          ],
          evidence: [
            { type: 'expected', form, functions },
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
      return isAmong(network.pathway, when.pathways)
    case 'need':
      return needsOf(network, when.category).length > 0
    case 'iwi':
      return network.child.iwi !== undefined
  }
}

function isSatisfied(context: FindingContext, { when, form, functions }: Expectation): boolean {
  const { network } = context
  const involvements = form === 'lead' ? [...network.leads.values()].flat() : network.involvements
  return (
    involvements.some((one) => functions.length === 0 || functions.includes(roleOf(context, one).function)) ||
    (when.type === 'need' && isAddressed(network, when.category))
  )
}

function needsOf(network: Network, category: NeedCategory) {
  return network.needs.filter(({ need }) => need.category === category)
}

function isAddressed(network: Network, category: NeedCategory): boolean {
  return needsOf(network, category).every(({ need }) => addressing(network, need.id).length > 0)
}
