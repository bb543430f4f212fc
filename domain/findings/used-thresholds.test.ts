import fc from 'fast-check'
import { expect, test } from 'vitest'
import { busyNetwork } from '../../tests/support/busy-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { child, TODAY, toldNetwork } from '../../tests/support/told-network.ts'
import { addDays } from '../network/day.ts'
import { networkAsOf } from '../network/network.ts'
import { indexRecord } from '../network/record.ts'
import { computeFindings } from './findings.ts'
import type { PracticeProfile } from './profile.ts'
import { england } from './profiles/england.ts'
import { findingContext } from './rule.ts'
import { RULES } from './rules.ts'
import { USED, usedThresholds } from './used-thresholds.ts'
import { wordThreshold } from './wording/english/thresholds.ts'

const AROUND = '2026-03-15'
const anyDay = fc.integer({ min: 0, max: 120 }).map((days) => addDays(AROUND, days))

test('a rule reads nothing of the profile but what is told of it', () => {
  fc.assert(
    fc.property(busyNetwork(AROUND), anyDay, (lists, day) => {
      for (const { id } of lists.children) {
        const network = networkAsOf(indexRecord(recordOf(lists, id)), day)
        const context = findingContext(network, england)
        for (const { kind, find } of RULES) {
          const read = new Set<string | symbol>()
          const profile = new Proxy(england, {
            get(target, name) {
              read.add(name)
              return target[name as keyof PracticeProfile]
            },
          })
          if (network.pathway !== 'universal') find({ ...context, profile })
          expect(USED[kind], kind).toEqual(expect.arrayContaining([...read]))
        }
      }
    }),
    { numRuns: 30 },
  )
})

/** What the first finding of a kind used, as sentences. */
function words(kind: keyof typeof USED, told: Parameters<typeof toldNetwork>[0]): (string | undefined)[] {
  const network = toldNetwork(told, TODAY)
  const [finding] = computeFindings(network, england, [kind])
  if (!finding) throw new Error(`no ${kind}`)
  return usedThresholds(finding, network, england).map(wordThreshold)
}

test('a finding tells the number of the child’s pathway, and the one expectation that it is about', () => {
  const on = (pathway: 'child-in-need' | 'looked-after') => ({
    children: [child({ pathways: [{ pathway, from: '2025-01-01' }] })],
  })
  expect(words('CHILD_NOT_SEEN', on('child-in-need'))).toEqual([
    'A child is seen face to face at child in need within 30 days.',
    'Face to face: home visit, clinic, school, office, group and community.',
    'Urgent at: child protection.',
  ])
  expect(words('CHILD_VOICE_MISSING', on('looked-after'))[0]).toBe(
    'The child’s voice is looked for at looked after over 98 days.',
  )
  expect(words('CHILD_VOICE_MISSING', on('child-in-need'))[0]).toBe(
    'The child’s voice is looked for at child in need over 63 days.',
  )
  expect(words('EXPECTED_ROLE_MISSING', on('child-in-need'))).toEqual(['Expected by the profile: GP.'])
})

test('every entry that a kind uses has a source', () => {
  const network = toldNetwork({ children: [child({})] })
  for (const { kind } of RULES)
    for (const { source } of usedThresholds({ kind, evidence: [] }, network, england))
      expect(source, kind).toMatch(/\.$/)
})
