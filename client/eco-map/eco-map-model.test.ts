import { describe, expect, test } from 'vitest'
import { computeFindings } from '../../domain/findings/findings.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { child, mother, TODAY, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { ecoMapModel } from './eco-map-model.ts'
import type { EcoMapModel, MapTie } from './model.ts'

function modelOf(told: Told, day = TODAY): EcoMapModel {
  const network = toldNetwork(told, day)
  return ecoMapModel(network, computeFindings(network, england), england)
}

function tie(model: EcoMapModel, id: string): MapTie {
  const found = model.ties.find((one) => one.id === id)
  if (!found) throw new Error(`no tie ${id}`)
  return found
}

const WORK = { role: 'social-worker', with: 'c', startedOn: '2026-01-10' }

describe('involvements', () => {
  const told: Told = {
    involvements: [
      {
        ...WORK,
        id: 'i',
        professional: 'p',
        flow: 'to-family',
        leadFrom: '2026-02-01',
        ratings: [
          { on: '2026-02-01', quality: 'positive' },
          { on: '2026-03-01', by: 'child', quality: 'broken' },
          { on: '2026-05-01', quality: 'strained' },
        ],
      },
    ],
  }

  test('are ties from the professional to whom they are with, as the workers last rated them by the day', () => {
    expect(tie(modelOf(told), 'i')).toMatchObject({
      from: 'p',
      to: 'c',
      quality: 'strained',
      flow: 'to-family',
    })
    expect(tie(modelOf(told, '2026-04-30'), 'i').quality).toBe('positive')
    expect(tie(modelOf(told, '2026-01-10'), 'i').quality).toBeUndefined()
  })

  test('make a lead from the day on which they do', () => {
    expect(modelOf(told, '2026-01-31').professionals).toMatchObject([{ id: 'p', lead: false }])
    expect(modelOf(told, '2026-02-01').professionals).toMatchObject([{ id: 'p', lead: true }])
    expect(tie(modelOf(told, '2026-02-01'), 'i').lead).toBe(true)
  })

  test('do not exist before they start', () => {
    expect(modelOf(told, '2026-01-09').professionals).toEqual([])
  })

  test('for another agency tie their professional to it', () => {
    const model = modelOf({
      agencies: [{ id: 'second', name: 'Second', sector: 'youth' }],
      involvements: [{ ...WORK, id: 'i', professional: 'p', agency: 'second' }],
    })
    expect(tie(model, 'i|FOR_AGENCY|second')).toMatchObject({ from: 'p', to: 'second' })
    expect(model.agencies.map(({ id, professionals }) => [id, professionals])).toEqual([
      ['agency-of-p', ['p']],
      ['second', []],
    ])
  })
})

describe('needs', () => {
  const need = {
    id: 'n',
    of: 'c',
    category: 'education' as const,
    description: 'Out of school',
    levels: [{ on: '2026-01-01', level: 'moderate' as const }],
  }

  test('that nobody is recorded to meet are open and untied', () => {
    const model = modelOf({ needs: [need] })
    expect(model.needs).toMatchObject([{ id: 'n', unmet: true, addressedBy: [], supportedBy: [] }])
    expect(model.ties.filter(({ to }) => to === 'n')).toEqual([])
  })

  test('are tied to who addresses and who supports them', () => {
    const model = modelOf({
      needs: [need],
      familyMembers: [mother({ supports: [{ need: 'n' }] })],
      involvements: [{ ...WORK, id: 'i', professional: 'p', addresses: ['n'] }],
    })
    expect(model.needs).toMatchObject([{ unmet: false, addressedBy: ['i'], supportedBy: ['mum'] }])
    expect(tie(model, 'i|ADDRESSES|n')).toMatchObject({ from: 'p', to: 'n', involvement: 'i' })
    expect(tie(model, 'mum|SUPPORTS|n')).toMatchObject({ from: 'mum', to: 'n' })
  })

  test('met twice by the same service make a pair of those who do', () => {
    const model = modelOf({
      needs: [need],
      involvements: ['p', 'q'].map((id) => ({
        ...WORK,
        id: `i-${id}`,
        professional: id,
        service: 'attendance-support',
        addresses: ['n'],
      })),
    })
    expect(model.ties.filter(({ kind }) => kind === 'doubled')).toMatchObject([
      { from: 'p', to: 'q', need: 'n' },
    ])
  })
})

describe('people', () => {
  test('are the child, children and family related on the day, and those who support without being kin', () => {
    const model = modelOf({
      children: [
        child({}),
        { ...child({}), id: 'sister', name: 'Ada', relationships: [{ child: 'c', kinship: 'sibling' }] },
      ],
      familyMembers: [
        mother({}),
        {
          id: 'coach',
          family: 'family',
          name: 'Coach',
          relationships: [{ child: 'c', kinship: 'community' }],
        },
        {
          id: 'late',
          family: 'family',
          name: 'Late',
          relationships: [{ child: 'c', kinship: 'friend', from: '2027-01-01' }],
        },
      ],
    })
    expect(model.people.map(({ id, kind }) => [id, kind])).toEqual([
      ['c', 'child'],
      ['coach', 'informal'],
      ['mum', 'kin'],
      ['sister', 'sibling'],
    ])
    expect(tie(model, 'mum|RELATED_TO|c')).toMatchObject({ kind: 'kinship' })
    expect(tie(model, 'sister|RELATED_TO|c')).toMatchObject({ kind: 'kinship' })
  })

  test('stand in the households of the day', () => {
    const households = [
      { id: 'home', name: 'Home', kind: 'home' as const },
      { id: 'placement', name: 'Placement', kind: 'placement' as const },
    ]
    const told: Told = {
      households,
      children: [
        child({
          livesIn: [
            { household: 'home', until: '2026-03-01' },
            { household: 'placement', from: '2026-03-01' },
          ],
        }),
      ],
    }
    const homes = (day: string) =>
      modelOf(told, day).circles.map(({ id, childLivesHere, members }) => [id, childLivesHere, members])
    expect(homes('2026-02-28')).toEqual([['home', true, ['c', 'mum']]])
    expect(homes('2026-03-01')).toEqual([
      ['home', false, ['mum']],
      ['placement', true, ['c']],
    ])
  })
})

describe('information', () => {
  const told: Told = {
    involvements: ['p', 'q', 'r'].map((id) => ({ ...WORK, id: `i-${id}`, professional: id })),
    contacts: [
      { id: 'k1', children: ['c'], on: '2026-06-30', channel: 'phone', from: 'q', to: ['p'] },
      {
        id: 'k2',
        children: ['c'],
        on: '2026-06-01',
        channel: 'phone',
        from: 'p',
        to: ['q'],
        reciprocal: true,
      },
      { id: 'k3', children: ['c'], on: '2026-05-12', channel: 'phone', from: 'r', to: ['p'] },
    ],
    meetings: [
      {
        id: 'm',
        children: ['c'],
        forum: 'core-group',
        on: '2026-06-15',
        invitations: [
          { person: 'p', attendance: 'in-person', contribution: 'spoken' },
          { person: 'q', attendance: 'absent', contribution: 'none', recordSentOn: '2026-06-20' },
        ],
      },
    ],
  }

  test('between two is one exchange, counted each way and as old as its latest event', () => {
    expect(modelOf(told).exchanges).toEqual([
      { id: 'p|INFORMED|q', from: 'p', to: 'q', forth: 1, back: 2, lastOn: '2026-06-30', age: 0 },
    ])
  })

  test('at the far end of the window is as faded as can be, and none before it', () => {
    const exchanges = modelOf(told, '2026-06-29').exchanges
    expect(exchanges.map(({ id, age }) => [id, age])).toEqual([
      ['p|INFORMED|q', 28 / 48],
      ['p|INFORMED|r', 1],
    ])
    expect(modelOf(told, '2026-06-30').exchanges.map(({ id }) => id)).not.toContain('p|INFORMED|r')
  })

  test('by a meeting is one hub, with who gave and who received', () => {
    expect(modelOf(told).meetings).toMatchObject([
      {
        id: 'm',
        participants: [
          { id: 'p|INVITED_TO|m', professional: 'p', gave: true, received: true },
          { id: 'q|INVITED_TO|m', professional: 'q', gave: false, received: true },
        ],
      },
    ])
  })

  test('that is not recorded leaves a professional outside', () => {
    expect(modelOf(told).professionals.map(({ id, outside }) => [id, outside])).toEqual([
      ['p', false],
      ['q', false],
      ['r', true],
    ])
  })
})
