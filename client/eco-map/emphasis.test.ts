import { describe, expect, test } from 'vitest'
import type { Finding } from '../../domain/findings/finding.ts'
import { emphasisOf } from './emphasis.ts'

const finding = (key: string, kind: Finding['kind'], about: string[]): Finding => ({
  key,
  kind,
  about,
  child: 'c',
  subjects: [],
  evidence: [],
  severity: 'note',
})
const findings = [finding('1', 'UNMET_NEED', ['n']), finding('2', 'LIMITED_IMPACT', ['i', 'p'])]

describe('what is lit up', () => {
  test('is nothing until a finding or a kind is asked for', () => {
    expect(emphasisOf(findings, {})).toBeUndefined()
  })

  test('is what the chosen finding is about', () => {
    expect(emphasisOf(findings, { finding: '2' })).toEqual(new Set(['i', 'p']))
  })

  test('is what all findings of the kinds asked for are about, until one is chosen', () => {
    const kinds = 'UNMET_NEED,LIMITED_IMPACT'
    expect(emphasisOf(findings, { kinds })).toEqual(new Set(['n', 'i', 'p']))
    expect(emphasisOf(findings, { kinds, finding: '1' })).toEqual(new Set(['n']))
  })

  test('is nothing for a finding that does not hold on the day', () => {
    expect(emphasisOf(findings, { finding: 'gone' })).toBeUndefined()
  })
})
