import { describe, expect, test } from 'vitest'
import type { Severity } from '../../domain/findings/finding.ts'
import type { FindingKind } from '../../domain/findings/finding-kind.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { networkAsOf } from '../../domain/network/network.ts'
import { STORIES, storyRecords } from '../../tests/support/story.ts'
import { arrangeFindings } from './arrange-findings.ts'
import { type ReadFinding, readFindings } from './read-findings.ts'

function told(...findings: [FindingKind, Severity, number?][]): ReadFinding[] {
  return findings.flatMap(([kind, severity, times = 1]) =>
    Array.from({ length: times }, (_, at) => ({
      key: `${kind} ${severity} ${at}`,
      kind,
      severity,
      child: 'c',
      subjects: [],
      about: [],
      evidence: [],
      title: kind,
      explanation: '',
      suggestion: '',
      source: '',
      profile: '',
      thresholds: [],
      facts: [],
    })),
  )
}

describe('findings in groups', () => {
  test('stand with what there is to do, the group with the most urgent finding first', () => {
    const groups = arrangeFindings(
      told(['ACTION_OVERDUE', 'urgent'], ['UNMET_NEED', 'attention'], ['UNREACHABLE', 'note']),
    )
    expect(groups.map(({ group }) => group)).toEqual(['plan', 'support', 'record'])
    expect(groups[0]?.count).toEqual({ urgent: 1, attention: 0, note: 0 })
  })

  test('of one urgency keep the order of the groups', () => {
    const groups = arrangeFindings(told(['NO_PLAN', 'attention'], ['NOT_INVITED', 'attention']))
    expect(groups.map(({ group }) => group)).toEqual(['talk', 'plan'])
  })

  test('fold notes only where there are many findings', () => {
    const notes = told(['ONE_WAY_INFORMATION', 'note', 3])
    expect(arrangeFindings(notes)[0]?.parts[0]).toMatchObject({ folded: [], shown: notes })
    const many = arrangeFindings([
      ...told(['SINGLE_LINK', 'attention'], ['NO_PLAN', 'attention', 6]),
      ...notes,
    ])
    expect(many[0]?.parts.at(-1)).toMatchObject({ shown: [], folded: notes, foldedAs: 'notes' })
  })

  test('fold those that say the same of many, and never an urgent one', () => {
    const [group] = arrangeFindings(told(['NOT_INVITED', 'urgent', 5], ['NOT_INVITED', 'attention', 5]))
    expect(group?.parts.map(({ shown, folded }) => [shown.length, folded.length])).toEqual([
      [5, 0],
      [2, 3],
    ])
    const [three] = arrangeFindings(told(['NOT_INVITED', 'attention', 3]))
    expect(three?.parts[0]?.folded).toEqual([])
  })

  test('hold every finding of every story once', () => {
    for (const story of STORIES.flatMap(storyRecords)) {
      const findings = readFindings(networkAsOf(story, '2026-06-15'), england)
      const parts = arrangeFindings(findings).flatMap((group) => group.parts)
      const keys = parts.flatMap(({ shown, folded }) => [...shown, ...folded]).map(({ key }) => key)
      expect(keys.toSorted()).toEqual(findings.map(({ key }) => key).toSorted())
      expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
    }
  })
})
