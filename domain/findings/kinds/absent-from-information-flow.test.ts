import { expect, test } from 'vitest'
import { child, type Told, toldFindings } from '../../../tests/support/told-network.ts'

type Involvement = NonNullable<Told['involvements']>[number]
type Meeting = NonNullable<Told['meetings']>[number]

function involvement(professional: string, changes: Partial<Involvement> = {}): Involvement {
  return {
    id: `i-${professional}`,
    professional,
    role: 'mentor',
    with: 'c',
    startedOn: '2026-06-16',
    ...changes,
  }
}

function found(told: Told, asOf?: string) {
  return toldFindings('ABSENT_FROM_INFORMATION_FLOW', told, asOf).map(({ severity, subjects }) => [
    severity,
    ...subjects,
  ])
}

const three = ['a', 'b', 'x'].map((id) => involvement(id))
const contact = {
  id: 'k',
  children: ['c'],
  on: '2026-06-20',
  channel: 'phone' as const,
  from: 'a',
  to: ['b'],
}

function meeting(invitations: Meeting['invitations'], changes: Partial<Meeting> = {}): Meeting {
  return { id: 'm', children: ['c'], forum: 'core-group', on: '2026-06-20', invitations, ...changes }
}

const came = (person: string) => ({
  person,
  attendance: 'in-person' as const,
  contribution: 'spoken' as const,
})

test('who neither gave nor received is found; giving or receiving once is enough', () => {
  expect(found({ involvements: three, contacts: [contact] })).toEqual([['urgent', 'x']])
})

test('the window is open at its far end', () => {
  expect(found({ involvements: three, contacts: [{ ...contact, on: '2026-05-12' }] })).toHaveLength(3)
  expect(found({ involvements: three, contacts: [{ ...contact, on: '2026-05-13' }] })).toHaveLength(1)
  expect(found({ involvements: three, contacts: [{ ...contact, on: '2026-07-01' }] })).toHaveLength(3)
})

test('two are enough to be in touch', () => {
  expect(found({ involvements: three.slice(0, 2) })).toHaveLength(2)
})

test('not while alone, and not before being established', () => {
  expect(found({ involvements: [involvement('x')] })).toEqual([])
  expect(
    found({
      involvements: [...three.slice(0, 2), involvement('x', { startedOn: '2026-06-17' })],
      contacts: [contact],
    }),
  ).toEqual([])
  const earlier = involvement('x', { id: 'i-early', startedOn: '2026-06-16' })
  expect(
    found({
      involvements: [...three.slice(0, 2), involvement('x', { startedOn: '2026-06-17' }), earlier],
      contacts: [contact],
    }),
  ).toHaveLength(1)
})

test('a contact about another child, or with somebody outside the network, passes nothing here', () => {
  const other = child({ id: 'other', relationships: [] })
  expect(
    found({
      involvements: three,
      children: [child({}), other],
      contacts: [{ ...contact, children: ['other'] }],
    }),
  ).toHaveLength(3)
  expect(found({ involvements: three, contacts: [{ ...contact, to: ['stranger'] }] })).toHaveLength(3)
  expect(found({ involvements: three, contacts: [{ ...contact, to: ['a'] }] })).toHaveLength(3)
})

test('whoever attended gives and receives; the chair without an invitation did', () => {
  expect(found({ involvements: three, meetings: [meeting([came('a'), came('b')])] })).toEqual([
    ['urgent', 'x'],
  ])
  expect(found({ involvements: three, meetings: [meeting([came('a'), came('b')], { chair: 'x' })] })).toEqual(
    [],
  )
  expect(
    found({
      involvements: three,
      meetings: [meeting([came('a'), came('b')], { chair: 'x', status: 'planned' })],
    }),
  ).toHaveLength(3)
})

test('a report or a colleague gives; absence with nothing sent does not, even with `spoken`', () => {
  const away = (contribution: 'spoken' | 'written-report' | 'through-colleague' | 'none') => [
    came('a'),
    came('b'),
    { person: 'x', attendance: 'absent' as const, contribution },
  ]
  expect(found({ involvements: three, meetings: [meeting(away('written-report'))] })).toEqual([])
  expect(found({ involvements: three, meetings: [meeting(away('through-colleague'))] })).toEqual([])
  expect(found({ involvements: three, meetings: [meeting(away('spoken'))] })).toHaveLength(1)
  expect(found({ involvements: three, meetings: [meeting(away('none'))] })).toHaveLength(1)
})

test('the record reaches who was not there, from the day it is sent', () => {
  const sent = (recordSentOn: string) => [
    came('a'),
    came('b'),
    { person: 'x', attendance: 'absent' as const, contribution: 'none' as const, recordSentOn },
  ]
  expect(found({ involvements: three, meetings: [meeting(sent('2026-06-30'))] })).toEqual([])
  expect(found({ involvements: three, meetings: [meeting(sent('2026-07-01'))] })).toHaveLength(1)
})

test('a joint visit passes information, also by an involvement that has ended', () => {
  const joint = { id: 'v', on: '2026-06-20', mode: 'home-visit' as const, involvements: ['i-a', 'i-x'] }
  const told = { involvements: three, contacts: [contact] }
  expect(found({ ...told, visits: [joint] })).toEqual([])
  expect(found({ ...told, visits: [{ ...joint, status: 'planned' }] })).toHaveLength(1)
  expect(found({ ...told, visits: [{ ...joint, involvements: ['i-x'] }] })).toHaveLength(1)
  const ended = involvement('x', { id: 'i-ended', startedOn: '2026-01-01', endedOn: '2026-06-25' })
  expect(
    found({
      involvements: [...three, ended],
      contacts: [contact],
      visits: [{ ...joint, involvements: ['i-a', 'i-ended'] }],
    }),
  ).toEqual([])
})

test('severity', () => {
  const serious: Told['needs'] = [
    {
      id: 'n',
      of: 'c',
      category: 'safety',
      description: 'Safe at night',
      levels: [{ on: '2026-01-01', level: 'high' }],
    },
  ]
  const roles: Told['roles'] = [
    { id: 'gp-universal', title: 'GP', function: 'gp', clientGroup: 'family', universal: true },
  ]
  const inNeed = [child({ pathways: [{ pathway: 'child-in-need', from: '2025-01-01' }] })]
  const with_ = (x: Partial<Involvement>, told: Told = {}) =>
    found({
      involvements: [...three.slice(0, 2), involvement('x', x)],
      contacts: [contact],
      needs: serious,
      roles,
      ...told,
    })
  expect(with_({ role: 'gp-universal' })).toEqual([['note', 'x']])
  expect(with_({ role: 'gp-universal', addresses: ['n'] })).toEqual([['urgent', 'x']])
  expect(with_({}, { children: inNeed })).toEqual([['attention', 'x']])
  expect(with_({ addresses: ['n'] }, { children: inNeed })).toEqual([['urgent', 'x']])
})

test('of several involvements one for a serious need, or in a role that is not universal, decides', () => {
  const roles: Told['roles'] = [
    { id: 'gp-universal', title: 'GP', function: 'gp', clientGroup: 'family', universal: true },
  ]
  const needs: Told['needs'] = [
    {
      id: 'n',
      of: 'c',
      category: 'safety',
      description: 'Safe at night',
      levels: [{ on: '2026-01-01', level: 'high' }],
    },
  ]
  const also = (role: string, addresses: string[], pathway: 'child-in-need' | 'child-protection') =>
    found({
      involvements: [
        ...three.slice(0, 2),
        involvement('x', { role: 'gp-universal' }),
        involvement('x', { id: 'also', role, addresses }),
      ],
      contacts: [contact],
      needs,
      roles,
      children: [child({ pathways: [{ pathway, from: '2025-01-01' }] })],
    })
  expect(also('gp-universal', ['n'], 'child-in-need')).toEqual([['urgent', 'x']])
  expect(also('mentor', [], 'child-in-need')).toEqual([['attention', 'x']])
  expect(also('mentor', [], 'child-protection')).toEqual([['urgent', 'x']])
})

test('not at the universal pathway', () => {
  expect(found({ involvements: three, children: [child({ pathways: [] })] })).toEqual([])
})

test('it says since when: the last exchange ever recorded, or else the beginning', () => {
  const exchange = (told: Told) =>
    toldFindings('ABSENT_FROM_INFORMATION_FLOW', told).flatMap(({ evidence }) =>
      evidence.filter(({ type }) => type === 'exchange'),
    )
  const old = { ...contact, id: 'old', on: '2026-02-03', to: ['x'] }
  expect(exchange({ involvements: three, contacts: [contact, old] })).toEqual([
    {
      type: 'exchange',
      professional: 'x',
      from: '2026-05-13',
      to: '2026-06-30',
      since: '2026-02-03',
      last: { event: 'old', type: 'contact', on: '2026-02-03' },
    },
  ])
  const dated = (id: string, on: string) => ({ ...old, id, on })
  const last = (...olds: (typeof old)[]) => exchange({ involvements: three, contacts: [contact, ...olds] })
  const middle = [dated('k2', '2026-02-03'), dated('k1', '2026-02-03')]
  for (const olds of [middle, middle.toReversed()])
    expect(last(dated('k3', '2026-01-03'), ...olds)).toMatchObject([{ last: { event: 'k2' } }])
  expect(last(dated('k3', '2026-04-03'), ...middle)).toMatchObject([{ last: { event: 'k3' } }])
  expect(exchange({ involvements: three, contacts: [contact] })).toMatchObject([
    { since: '2026-06-16', last: undefined },
  ])
})
