import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../domain/findings/finding.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { networkAsOf } from '../../domain/network/network.ts'
import { STORIES, storyRecords } from '../../tests/support/story.ts'
import { TODAY, toldNetwork } from '../../tests/support/told-network.ts'
import { thingOf } from '../eco-map/details/thing.ts'
import { evidenceTarget } from './evidence-target.ts'
import { readFindings } from './read-findings.ts'

const { index } = toldNetwork({
  plans: [
    {
      id: 'plan',
      child: 'c',
      kind: 'child protection',
      startedOn: '2026-01-01',
      goals: [
        { id: 'for-need', aim: 'Warm nights', needs: ['need'] },
        { id: 'for-none', aim: 'Meet', needs: [] },
      ],
    },
  ],
})
const action = (goal: string, owner?: string): Evidence => ({
  type: 'action',
  action: 'a',
  task: 'Ring',
  plan: 'plan',
  goal,
  owner,
  dueOn: TODAY,
  daysLate: 3,
})

describe('what a fact leads to', () => {
  test('of an action is the need that its goal meets, or else its owner, or else the child', () => {
    expect(evidenceTarget(action('for-need', 'mum'), index)).toBe('need')
    expect(evidenceTarget(action('for-none', 'mum'), index)).toBe('mum')
    expect(evidenceTarget(action('for-none'), index)).toBe('c')
  })

  test('of a rating is the involvement, or the tie between the two', () => {
    const rating = { type: 'quality', of: 'p', quality: 'strained', on: TODAY } as const
    expect(evidenceTarget(rating, index)).toBe('p')
    expect(evidenceTarget({ ...rating, to: 'q' }, index)).toBe('p|TIED_TO|q')
  })

  test('of days and counts is nothing', () => {
    expect(evidenceTarget({ type: 'window', from: TODAY, to: TODAY }, index)).toBeUndefined()
    expect(evidenceTarget({ type: 'visits-a-week', visits: 8, exact: true }, index)).toBeUndefined()
  })

  test('is on the record, of every finding of every story', () => {
    for (const story of STORIES.flatMap(storyRecords)) {
      for (const day of ['2025-09-01', '2026-06-15', '2026-11-20']) {
        const facts = readFindings(networkAsOf(story, day), england).flatMap((finding) => finding.facts)
        const targets = facts.flatMap(({ target }) => target ?? [])
        expect(targets.filter((target) => !thingOf(story, target))).toEqual([])
      }
    }
  })
})
