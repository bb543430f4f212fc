import { describe, expect, test } from 'vitest'
import { computeFindings } from '../../domain/findings/findings.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { TODAY, toldNetwork } from '../../tests/support/told-network.ts'
import { ecoMapModel } from './eco-map-model.ts'
import type { EcoMapSearch } from './eco-map-search.ts'
import { filteredModel } from './filters.ts'

const network = toldNetwork(
  {
    agencies: [
      { id: 'school', name: 'School', sector: 'education' },
      { id: 'clinic', name: 'Clinic', sector: 'health' },
    ],
    professionals: [
      { id: 'teacher', name: 'Teacher', agency: 'school', roles: ['teacher'] },
      { id: 'nurse', name: 'Nurse', agency: 'clinic', roles: ['nurse'] },
    ],
    needs: [
      {
        id: 'need',
        of: 'c',
        category: 'education',
        description: 'Reading',
        levels: [{ on: '2026-01-01', level: 'high' }],
      },
    ],
    involvements: [
      {
        id: 't',
        professional: 'teacher',
        role: 'teacher',
        with: 'c',
        startedOn: '2026-01-01',
        addresses: ['need'],
      },
      { id: 'n-c', professional: 'nurse', role: 'nurse', with: 'c', startedOn: '2026-01-01' },
      { id: 'n-mum', professional: 'nurse', role: 'nurse', with: 'mum', for: ['c'], startedOn: '2026-01-01' },
    ],
    contacts: [
      { id: 'k', children: ['c'], on: '2026-06-20', channel: 'phone', from: 'teacher', to: ['nurse'] },
    ],
  },
  TODAY,
)
const model = ecoMapModel(network, computeFindings(network, england), england)
const shown = (search: EcoMapSearch) => filteredModel(model, search)
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('filters of the map', () => {
  test('leave everything when nothing is asked for', () => {
    expect(shown({})).toBe(model)
  })

  test('by sector leave its professionals, with their agencies and what addresses a need', () => {
    const health = shown({ sectors: 'health' })
    expect(ids(health.professionals)).toEqual(['nurse'])
    expect(ids(health.agencies)).toEqual(['clinic'])
    expect(health.needs[0]?.addressedBy).toEqual([])
    expect(health.ties.some(({ from }) => from === 'teacher')).toBe(false)
  })

  test('by whom the work is with leave those involvements alone', () => {
    const withMother = shown({ people: 'mum' })
    expect(withMother.professionals).toMatchObject([{ id: 'nurse', involvements: ['n-mum'] }])
    expect(withMother.ties.filter(({ kind }) => kind === 'involvement').map(({ id }) => id)).toEqual([
      'n-mum',
    ])
  })

  test('of both kinds hold together', () => {
    expect(shown({ sectors: 'education', people: 'mum' }).professionals).toEqual([])
  })

  test('keep family and needs, and drop an exchange with somebody hidden', () => {
    expect(model.exchanges).toHaveLength(1)
    const education = shown({ sectors: 'education' })
    expect(education.exchanges).toEqual([])
    expect(education.people).toEqual(model.people)
    expect(ids(education.needs)).toEqual(['need'])
  })

  test('never say of a need that it is unmet because those who meet it are hidden', () => {
    expect(shown({ sectors: 'health' }).needs[0]?.unmet).toBe(false)
  })
})
