import { describe, expect, test } from 'vitest'
import { england } from '../../domain/findings/profiles/england.ts'
import { toldNetwork } from '../../tests/support/told-network.ts'
import { readFindings } from './read-findings.ts'

const level = (on: string, of: 'high' | 'moderate') => [{ on, level: of }]
const findings = readFindings(
  toldNetwork({
    needs: [
      {
        id: 'serious',
        of: 'c',
        category: 'safety',
        description: 'Walks home alone',
        levels: level('2026-01-01', 'high'),
      },
      {
        id: 'other',
        of: 'c',
        category: 'education',
        description: 'Reading',
        levels: level('2026-01-01', 'moderate'),
      },
    ],
  }),
  england,
)

describe('findings as they are read', () => {
  test('say what is not recorded, since when, and what they rest on', () => {
    const first = findings.find(({ subjects }) => subjects.includes('serious'))
    expect(first).toMatchObject({ kind: 'UNMET_NEED', severity: 'urgent' })
    expect(first?.explanation).toMatch(/recorded since 1 January 2026/)
    expect(first?.source).not.toBe('')
    expect(first?.suggestion).toMatch(/^Record/)
  })

  test('lead from a fact to what it is about', () => {
    const [first] = findings.filter(({ kind }) => kind === 'UNMET_NEED')
    expect(first?.facts.map(({ target }) => target)).toContain('serious')
  })
})
