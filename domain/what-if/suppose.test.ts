import { describe, expect, test } from 'vitest'
import { NEWCOMER } from '../../tests/support/arbitrary-changes.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import {
  contact,
  involvement,
  meeting,
  need,
  TODAY,
  type Told,
  toldLists,
} from '../../tests/support/told-network.ts'
import type { FindingKind } from '../findings/finding-kind.ts'
import { computeFindings } from '../findings/findings.ts'
import { england } from '../findings/profiles/england.ts'
import { networkAsOf } from '../network/network.ts'
import { indexRecord, type NetworkRecord } from '../network/record.ts'
import type { Change, ChangeOf } from './change.ts'
import { suppose } from './suppose.ts'

/** A network in which much can be supposed: a need, three workers of whom `a` leads, and a grandmother. */
const told: Told = {
  needs: [need()],
  involvements: [
    involvement('a', { leadFrom: '2026-01-01', addresses: ['n'], service: 'mentoring' }),
    involvement('b'),
    involvement('d', { startedOn: '2026-02-01', endedOn: '2026-09-01' }),
  ],
  familyMembers: [
    { id: 'mum', family: 'family', name: 'Ngozi', relationships: [{ child: 'c', kinship: 'mother' }] },
    { id: 'gran', family: 'family', name: 'Ada', relationships: [{ child: 'c', kinship: 'grandparent' }] },
  ],
}
const record = recordOf(toldLists(told), 'c')

const ADDED: ChangeOf<'add-involvement'> = {
  type: 'add-involvement',
  id: 'new',
  brings: NEWCOMER,
  professional: 'newcomer',
  role: 'new-role',
  with: 'c',
  startedOn: '2026-06-01',
  addresses: [],
}

function findings(of: NetworkRecord, kinds: FindingKind[], asOf = TODAY): string[][] {
  return computeFindings(networkAsOf(indexRecord(of), asOf), england, kinds).map(
    ({ kind, severity, subjects }) => [kind, severity, ...subjects],
  )
}

/** The findings of these kinds on a day with the changes supposed. */
function supposed(changes: Change[], kinds: FindingKind[], asOf = TODAY, before = record): string[][] {
  const { record: after, problems } = suppose(before, changes)
  expect(problems).toEqual([])
  return findings(after, kinds, asOf)
}

/** What the record is told to be when the change has been made for good. */
function made(changes: Told): NetworkRecord {
  return recordOf(toldLists({ ...told, ...changes }), 'c')
}

describe('findings of what is supposed are those of the network with the change in it', () => {
  test('an involvement that ends leaves its need unmet from that day on, and not before', () => {
    const end: Change = { type: 'end-involvement', involvement: 'i-a', on: '2026-08-01' }
    const kinds: FindingKind[] = ['UNMET_NEED', 'NO_LEAD_PROFESSIONAL']
    expect(supposed([end], kinds, '2026-07-31')).toEqual([])
    const after = supposed([end], kinds, '2026-08-01')
    expect(after).toEqual([
      ['UNMET_NEED', 'urgent', 'n'],
      ['NO_LEAD_PROFESSIONAL', 'urgent', 'c'],
    ])
    const involvements = told.involvements?.map((one) =>
      one.id === 'i-a' ? { ...one, endedOn: end.on } : one,
    )
    expect(findings(made({ involvements }), kinds, '2026-08-01')).toEqual(after)
  })

  test('somebody of the directory meets what nobody met, and is there with agency, team and role', () => {
    const before = made({ needs: [need(), need({ id: 'm' })] })
    const kinds: FindingKind[] = ['UNMET_NEED', 'UNREACHABLE']
    const { record: after } = suppose(before, [{ ...ADDED, addresses: ['m'] }])
    expect(findings(before, ['UNMET_NEED'])).toEqual([['UNMET_NEED', 'urgent', 'm']])
    expect(findings(after, kinds).filter(([kind]) => kind === 'UNMET_NEED')).toEqual([])
    expect(findings(after, kinds).some((finding) => finding.includes('newcomer'))).toBe(false)
    const { agencies, roles, teams } = indexAll(after)
    expect([agencies.has('new-agency'), roles.has('new-role'), teams.has('new-team')]).toEqual([
      true,
      true,
      true,
    ])
    expect(after.involvements.at(-1)).toMatchObject({ agency: 'new-agency', addresses: ['m'], for: [] })
  })

  test('joint work takes a doubled service away', () => {
    const doubled = made({
      involvements: [
        involvement('a', { addresses: ['n'], service: 'mentoring' }),
        involvement('b', { addresses: ['n'], service: 'mentoring' }),
      ],
    })
    const joint: Change = { type: 'joint-work', involvements: ['i-b', 'i-a'] }
    expect(findings(doubled, ['DUPLICATE_INVOLVEMENT'])).toHaveLength(1)
    expect(supposed([joint], ['DUPLICATE_INVOLVEMENT'], TODAY, doubled)).toEqual([])
  })

  test('a contact and a meeting bring somebody into the flow of information', () => {
    const kinds: FindingKind[] = ['ABSENT_FROM_INFORMATION_FLOW', 'NETWORK_NOT_MET']
    const told: Change = {
      type: 'contact',
      id: 'x',
      on: TODAY,
      channel: 'phone',
      from: 'a',
      to: ['b'],
      reciprocal: true,
    }
    expect(supposed([told], kinds)).toEqual([
      ['ABSENT_FROM_INFORMATION_FLOW', 'urgent', 'd'],
      ['NETWORK_NOT_MET', 'attention', 'c'],
    ])
    expect(
      findings(made({ contacts: [contact('a', ['b'], { on: TODAY, reciprocal: true })] }), kinds),
    ).toEqual(supposed([told], kinds))
    const met: Change = { type: 'meeting', id: 'y', forum: 'core-group', on: TODAY, people: ['a', 'b', 'd'] }
    expect(supposed([met], kinds)).toEqual([])
  })

  test('a place in a meeting on record is an invitation to it', () => {
    const before = made({ meetings: [meeting(['a', 'b'])] })
    expect(findings(before, ['NOT_INVITED'])).toEqual([['NOT_INVITED', 'attention', 'd']])
    const invited: Change = {
      type: 'invitation',
      meeting: 'm',
      person: 'd',
      attendance: 'absent',
      contribution: 'none',
    }
    expect(supposed([invited], ['NOT_INVITED'], TODAY, before)).toEqual([])
  })

  test('a place in a planned meeting supposes that it takes place, without who declined', () => {
    const planned = made({
      meetings: [
        {
          id: 'm',
          children: ['c'],
          forum: 'core-group',
          on: '2026-07-10',
          status: 'planned',
          invitations: [{ person: 'a' }, { person: 'b', response: 'declined' }],
        },
      ],
    })
    const invited: Change = {
      type: 'invitation',
      meeting: 'm',
      person: 'd',
      attendance: 'phone',
      contribution: 'spoken',
    }
    const { record: after } = suppose(planned, [invited])
    expect(after.meetings[0]).toMatchObject({
      status: 'held',
      invitations: [
        { person: 'a', attendance: 'in-person', contribution: 'spoken' },
        { person: 'b', attendance: 'absent', contribution: 'none' },
        { person: 'd', attendance: 'phone', contribution: 'spoken' },
      ],
    })
    expect(findings(after, ['NETWORK_NOT_MET'], '2026-07-11')).toEqual([])
    expect(findings(after, ['NETWORK_NOT_MET'], '2026-07-09')).toHaveLength(1)
  })

  test('a lead who takes over leaves one lead, and two without the end of the other’s', () => {
    const lead = (ends: string[]): Change => ({ type: 'lead', involvement: 'i-b', from: '2026-06-01', ends })
    const kinds: FindingKind[] = ['NO_LEAD_PROFESSIONAL', 'SEVERAL_LEAD_PROFESSIONALS']
    expect(supposed([lead(['i-a'])], kinds)).toEqual([])
    expect(supposed([lead([])], kinds)).toEqual([['SEVERAL_LEAD_PROFESSIONALS', 'attention', 'a', 'b', 'c']])
  })

  test('a grandmother who supports a need makes it less urgent where nobody addresses it', () => {
    const alone = made({ involvements: [involvement('b')] })
    const support: Change = { type: 'support', familyMember: 'gran', need: 'n', from: TODAY }
    expect(findings(alone, ['UNMET_NEED'])).toEqual([['UNMET_NEED', 'urgent', 'n']])
    expect(supposed([support], ['UNMET_NEED'], TODAY, alone)).toEqual([['UNMET_NEED', 'attention', 'n']])
  })
})

describe('what a record does not take is told with its place, and the rest is supposed', () => {
  const contactOf = (from: string, to: string[]): Change => ({
    type: 'contact',
    id: 'x',
    on: TODAY,
    channel: 'phone',
    from,
    to,
  })
  const cases: [what: string, change: Change, at: (string | number)[]][] = [
    [
      'an involvement that is gone',
      { type: 'end-involvement', involvement: 'gone', on: TODAY },
      ['involvement'],
    ],
    ['an end before the start', { type: 'end-involvement', involvement: 'i-a', on: '2025-12-31' }, ['on']],
    ['an end after the end', { type: 'end-involvement', involvement: 'i-d', on: '2026-09-02' }, ['on']],
    ['joint work with itself', { type: 'joint-work', involvements: ['i-a', 'i-a'] }, ['involvements', 1]],
    ['joint work with nobody', { type: 'joint-work', involvements: ['i-a', 'gone'] }, ['involvements', 1]],
    ['a role that is not held', { ...ADDED, role: 'mentor' }, ['role']],
    ['somebody unknown', { ...ADDED, professional: 'stranger' }, ['professional']],
    ['an agency that was not brought', { ...ADDED, brings: { ...NEWCOMER, agencies: [] } }, ['brings']],
    ['work with a stranger', { ...ADDED, with: 'a' }, ['with']],
    ['a lead before the start', { ...ADDED, leadFrom: '2026-05-31' }, ['leadFrom']],
    ['a lead of the mother', { ...ADDED, with: 'mum', leadFrom: '2026-06-01' }, ['leadFrom']],
    ['a need that is gone', { ...ADDED, addresses: ['n', 'gone'] }, ['addresses', 1]],
    ['an id that something else has', { ...ADDED, id: 'n' }, ['id']],
    ['information to oneself', contactOf('a', ['b', 'a']), ['to', 1]],
    ['information from a stranger', contactOf('mum', ['a']), ['from']],
    [
      'a meeting with a stranger',
      { type: 'meeting', id: 'y', forum: 'panel', on: TODAY, people: ['x'] },
      ['people', 0],
    ],
    [
      'a meeting that is gone',
      { type: 'invitation', meeting: 'gone', person: 'a', attendance: 'phone', contribution: 'spoken' },
      ['meeting'],
    ],
    ['a lead after the end', { type: 'lead', involvement: 'i-d', from: '2026-09-01', ends: [] }, ['from']],
    ['the end of no lead', { type: 'lead', involvement: 'i-b', from: TODAY, ends: ['i-d'] }, ['ends', 0]],
    [
      'a lead that ends itself',
      { type: 'lead', involvement: 'i-a', from: TODAY, ends: ['i-a'] },
      ['ends', 0],
    ],
    [
      'support by a professional',
      { type: 'support', familyMember: 'a', need: 'n', from: TODAY },
      ['familyMember'],
    ],
    [
      'support before the need',
      { type: 'support', familyMember: 'gran', need: 'n', from: '2025-12-31' },
      ['from'],
    ],
  ]
  test.each(cases)('%s', (_what, change, at) => {
    const end: Change = { type: 'end-involvement', involvement: 'i-b', on: TODAY }
    const { record: after, problems } = suppose(record, [change, end])
    expect(problems.map((problem) => [problem.change, problem.at])).toEqual([[0, at]])
    expect(after).toEqual(suppose(record, [end]).record)
  })

  test.each([
    ['an end on the day of the start', { type: 'end-involvement', involvement: 'i-a', on: '2026-01-01' }],
    ['an end before the planned one', { type: 'end-involvement', involvement: 'i-d', on: '2026-08-31' }],
    ['a lead on the day of the start', { ...ADDED, leadFrom: '2026-06-01' }],
    ['a lead on the last day', { type: 'lead', involvement: 'i-d', from: '2026-08-31', ends: [] }],
    [
      'support from the first day of the need',
      { type: 'support', familyMember: 'gran', need: 'n', from: '2026-01-01' },
    ],
  ] as [string, Change][])('but not %s', (_what, change) => {
    expect(suppose(record, [change]).problems).toEqual([])
  })
})

test('who is supposed to come can be told of in the same what-if, in any order', () => {
  const lead: Change = { type: 'lead', involvement: 'new', from: '2026-06-10', ends: ['i-a'] }
  const talk: Change = { type: 'contact', id: 'x', on: TODAY, channel: 'phone', from: 'newcomer', to: ['a'] }
  expect(suppose(record, [lead, talk, ADDED])).toEqual(suppose(record, [ADDED, lead, talk]))
  expect(suppose(record, [lead, talk, ADDED]).problems).toEqual([])
})

function indexAll(of: NetworkRecord) {
  return { ...indexRecord(of), teams: new Map(of.teams.map((team) => [team.id, team])) }
}

test('who has led once is not supposed to lead again, which would take the first time away', () => {
  const past = involvement('a', { leadFrom: '2026-01-01', leadUntil: '2026-06-01' })
  const once = recordOf(toldLists({ ...told, involvements: [past] }), 'c')
  const again = (from: string): Change => ({ type: 'lead', involvement: 'i-a', from, ends: [] })
  expect(suppose(once, [again('2026-06-01')]).problems).toHaveLength(1)
  expect(suppose(once, [again('2026-06-01')]).record).toBe(once)
  expect(suppose(once, [again('2026-05-31')]).problems).toEqual([])
})
