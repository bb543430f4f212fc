import { describe, expect, test } from 'vitest'
import { child, type Told, toldNetwork } from '../../../tests/support/told-network.ts'
import type { Pathway } from '../../network/codes.ts'
import { computeFindings } from '../findings.ts'
import { wordFinding } from '../wording/english.ts'
import { wordEvidence } from '../wording/evidence.ts'
import { namesOf } from '../wording/names.ts'
import { england } from './england.ts'
import { newZealand } from './new-zealand.ts'

const on = (pathway: Pathway, more = {}): Told => ({
  children: [child({ pathways: [{ pathway, from: '2025-01-01' }], ...more })],
})

/** The expectations that nothing recorded satisfies. */
function expected(told: Told, profile = newZealand): (string | undefined)[] {
  return computeFindings(toldNetwork(told), profile, ['EXPECTED_ROLE_MISSING']).map((one) => one.expectation)
}

const worker = (role: string, more = {}) => ({
  id: 'i',
  professional: 'mere',
  role,
  with: 'c',
  startedOn: '2026-01-01',
  ...more,
})

describe('New Zealand', () => {
  test('expects no reviewing officer of a child in care; England does', () => {
    expect(expected(on('looked-after'), england)).toContain('reviewing-officer')
    expect(expected(on('looked-after'))).not.toContain('reviewing-officer')
    expect(expected(on('looked-after'))).toContain('looked-after-health')
  })

  test('expects a lead at a Children’s Team, of whatever function', () => {
    const team = on('childrens-team')
    expect(expected(team)).toContain('childrens-team-lead')
    expect(expected({ ...team, involvements: [worker('social-worker')] })).toContain('childrens-team-lead')
    for (const role of ['nurse', 'teacher', 'psychologist'])
      expect(expected({ ...team, involvements: [worker(role, { leadFrom: '2026-02-01' })] })).not.toContain(
        'childrens-team-lead',
      )
    expect(
      expected({
        ...team,
        involvements: [worker('nurse', { leadFrom: '2026-02-01', leadUntil: '2026-06-30' })],
      }),
    ).toContain('childrens-team-lead')
    expect(expected(on('child-in-need'))).not.toContain('childrens-team-lead')
    expect(expected(team, england)).not.toContain('childrens-team-lead')
  })

  test('offers an iwi worker where the child’s iwi is recorded', () => {
    const maori = on('early-help', { iwi: 'Ngāti Porou' })
    expect(expected(maori)).toContain('iwi')
    expect(expected({ ...maori, involvements: [worker('iwi-worker')] })).not.toContain('iwi')
    expect(expected(on('early-help'))).not.toContain('iwi')
    expect(expected(maori, england)).not.toContain('iwi')
  })

  test('words an offer as an offer, and a lead as a lead', () => {
    const network = toldNetwork(on('childrens-team', { iwi: 'Ngāti Porou' }))
    const names = namesOf(network.index)
    const words = (expectation: string) => {
      const finding = computeFindings(network, newZealand).find((one) => one.expectation === expectation)
      if (!finding) throw new Error(`no finding ${expectation}`)
      const { title, explanation, suggestion } = wordFinding(finding, names, network.asOf)
      const facts = finding.evidence.map((fact) => wordEvidence(fact, names, network.asOf))
      return [title, explanation, suggestion, ...facts]
    }
    expect(words('iwi')).toMatchInlineSnapshot(`
      [
        "To offer: an iwi worker",
        "An involvement of an iwi worker is something to offer, and none is recorded on the day.",
        "Record who it is, if somebody is involved already. If nobody is, offer it to the child and whānau or family. Where they chose otherwise, accept this as it is, with their choice as the reason.",
        "To offer: iwi worker.",
      ]
    `)
    expect(words('childrens-team-lead')).toMatchInlineSnapshot(`
      [
        "No lead professional recorded",
        "A lead professional is expected, of whatever profession, and none is recorded on the day.",
        "Record who leads, if that is agreed already. If it is not, agree with the child and family who will be their single point of contact.",
        "Expected: lead professional.",
      ]
    `)
    expect(words('gp')[1]).toBe('An involvement of a GP is expected, and none is recorded on the day.')
  })
})
