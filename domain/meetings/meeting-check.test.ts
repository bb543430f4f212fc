import { expect, test } from 'vitest'
import {
  child,
  involvement,
  meeting,
  mother,
  professional,
  TODAY,
  type Told,
  toldNetwork,
} from '../../tests/support/told-network.ts'
import { england } from '../findings/profiles/england.ts'
import type { Meeting } from '../network/network-file.ts'
import { checkMeeting, type MeetingGap } from './meeting-check.ts'

type Planned = Partial<NonNullable<Told['meetings']>[number]>
type Invitations = NonNullable<Planned['invitations']>

const involvements = [
  involvement('lead', { role: 'social-worker', leadFrom: '2026-01-01' }),
  involvement('teacher', { role: 'teacher' }),
  involvement('alcohol', { role: 'substance-use-worker', with: 'mum', for: ['c'] }),
]
const EVERYBODY: Invitations = ['lead', 'teacher', 'alcohol', 'c', 'mum'].map((person) => ({
  ...{ person, response: 'accepted' as const },
}))

/** What is not recorded of a core group in July to which everybody accepted, but for what the case changes. */
function gaps(changes: Planned = {}, told: Told = {}, isWhole = true): MeetingGap[] {
  const planned = { id: 'next', on: '2026-07-09', status: 'planned' as const, chair: 'lead' }
  const network = toldNetwork({
    involvements,
    ...told,
    meetings: [...(told.meetings ?? []), meeting([], { ...planned, invitations: EVERYBODY, ...changes })],
  })
  return checkMeeting(network, england, network.index.meetings.get('next') as Meeting, isWhole)
}

const without = (...people: string[]) => EVERYBODY.filter(({ person }) => !people.includes(person))
const withAnswer = (person: string, answer: Partial<Invitations[number]>) =>
  EVERYBODY.map((one) => (one.person === person ? { person, ...answer } : one))
const kinds = (...asked: Parameters<typeof gaps>) => gaps(...asked).map(({ gap }) => gap)

test('nothing is missing where everybody is invited and accepted', () => {
  expect(gaps()).toEqual([])
})

test('a quorum that is not invited, and one that has not accepted', () => {
  const elsewhere = { involvements: involvements.slice(0, 1) }
  expect(gaps({ invitations: without('teacher', 'alcohol') }, elsewhere)).toEqual([
    {
      gap: 'quorum-not-invited',
      lack: { attendedBy: false, otherAgencies: 1 },
      quorum: england.quorums['core-group'],
    },
  ])
  expect(gaps({ invitations: [...without('lead')], chair: 'teacher' })).toMatchObject([
    { gap: 'quorum-not-invited', lack: { attendedBy: true, otherAgencies: 0 } },
    { gap: 'professionals-not-invited' },
  ])
  const unanswered = EVERYBODY.map(({ person }) => ({ person }))
  expect(gaps({ invitations: unanswered })).toMatchObject([
    { gap: 'quorum-not-coming', lack: { attendedBy: false, otherAgencies: 1 } },
  ])
  const one = EVERYBODY.map(({ person }) =>
    person === 'teacher' ? { person, response: 'accepted' as const } : { person },
  )
  expect(gaps({ invitations: one })).toEqual([])
})

test('who declined is not counted for a quorum, and one that stands aside for want of a profile asks for none', () => {
  const declined = { response: 'declined' as const, through: 'teacher' }
  expect(kinds({ invitations: withAnswer('lead', declined), chair: 'teacher' })).toEqual([
    'quorum-not-invited',
  ])
  expect(kinds({ forum: 'network-meeting', invitations: withAnswer('lead', declined) })).toEqual([])
})

test('of a quorum nothing is said where something is withheld', () => {
  const two = { involvements: involvements.slice(0, 1) }
  expect(kinds({ invitations: without('teacher', 'alcohol') }, two, false)).toEqual([])
})

test('a chair', () => {
  expect(kinds({ chair: undefined })).toEqual(['no-chair'])
})

test('how the child will be heard: there, through an advocate, or in a way that is recorded', () => {
  const absent = without('c')
  expect(kinds({ invitations: absent })).toEqual(['child-not-heard'])
  expect(kinds({ invitations: withAnswer('c', { response: 'declined', through: 'lead' }) })).toEqual([
    'child-not-heard',
  ])
  expect(kinds({ invitations: absent, childVoiceBy: 'written' })).toEqual([])
  const advocate = [...involvements, involvement('advocate', { role: 'advocate' })]
  const spoken = [...absent, { person: 'advocate', response: 'accepted' as const }]
  expect(kinds({ invitations: spoken }, { involvements: advocate })).toEqual([])
  const young = (dateOfBirth: string) => ({ children: [child({ dateOfBirth })] })
  expect(kinds({ invitations: absent }, young('2023-07-09'))).toEqual(['child-not-heard'])
  expect(kinds({ invitations: absent }, young('2023-07-10'))).toEqual([])
  expect(kinds({ invitations: absent, forum: 'strategy-meeting' })).toEqual([])
})

test('who works here and is not invited, those who work with an adult apart; the chair is', () => {
  expect(gaps({ invitations: without('teacher', 'alcohol') }).slice(1)).toEqual([
    { gap: 'adults-workers-not-invited', people: ['alcohol'] },
    { gap: 'professionals-not-invited', people: ['teacher'] },
  ])
  expect(gaps({ invitations: without('lead') })).toEqual([])
  const ended = involvement('mentor', { endedOn: TODAY })
  expect(gaps({}, { involvements: [...involvements, ended] })).toEqual([])
  expect(kinds({ invitations: without('teacher'), forum: 'supervision' })).toEqual([])
})

test('parents and carers, where the forum has a place for them', () => {
  expect(gaps({ invitations: without('mum') })).toEqual([{ gap: 'family-not-invited', people: ['mum'] }])
  expect(kinds({ invitations: without('mum', 'c'), forum: 'risk-conference' })).toEqual([])
  const brother = mother({ id: 'brother', relationships: [{ child: 'c', kinship: 'sibling' }] })
  expect(kinds({}, { familyMembers: [mother({}), brother] })).toEqual([])
  const former = mother({ relationships: [{ child: 'c', kinship: 'mother', until: TODAY }] })
  expect(kinds({ invitations: without('mum', 'alcohol') }, { familyMembers: [former] })).toEqual([])
})

test('who declined with nobody in their place, and no report', () => {
  const declined = { response: 'declined' as const }
  expect(gaps({ invitations: withAnswer('alcohol', declined) })).toEqual([
    { gap: 'nobody-in-their-place', people: ['alcohol'] },
  ])
  for (const instead of [
    { through: 'teacher' },
    { contribution: 'through-colleague' as const },
    { contribution: 'written-report' as const },
    { reportReceivedOn: '2026-06-29' },
  ])
    expect(gaps({ invitations: withAnswer('alcohol', { ...declined, ...instead }) })).toEqual([])
  expect(gaps({ invitations: withAnswer('alcohol', { response: 'tentative' }) })).toEqual([])
})

test('reports that are due or late, until one came in', () => {
  const report = (dueOn: string, changes: Partial<Invitations[number]> = {}) =>
    gaps({ invitations: withAnswer('alcohol', { response: 'accepted', reportDueOn: dueOn, ...changes }) })
  expect(report('2026-06-29')).toMatchObject([
    { gap: 'report-late', reports: [{ person: 'alcohol', dueOn: '2026-06-29', isLate: true }] },
  ])
  expect(report(TODAY)).toMatchObject([{ gap: 'report-due', reports: [{ isLate: false }] }])
  expect(report('2026-06-29', { reportReceivedOn: TODAY })).toEqual([])
  expect(report('2026-06-29', { contribution: 'written-report' })).toEqual([])
})

test('no report asked of a professional, where the profile expects one', () => {
  const conference = { forum: 'child-protection-conference' as const }
  expect(gaps(conference)).toEqual([{ gap: 'report-not-asked', people: ['teacher', 'alcohol'] }])
  const asked = EVERYBODY.map((one) => ({ ...one, reportReceivedOn: TODAY }))
  expect(gaps({ ...conference, invitations: asked })).toEqual([])
})

test('the record of the last meeting of the network, to whoever is still of it', () => {
  const last = (changes: Planned = {}, sent: Partial<Invitations[number]> = {}) =>
    gaps(
      {},
      {
        meetings: [
          meeting([], {
            invitations: [...came(['teacher', 'mum', 'gone']), { ...came(['alcohol'])[0], ...sent } as never],
            ...changes,
          }),
        ],
      },
    )
  const came = (people: string[]) => meeting(people).invitations ?? []
  expect(last()).toMatchObject([
    { gap: 'record-not-sent', last: { id: 'm' }, people: ['teacher', 'alcohol'] },
  ])
  expect(last({}, { recordSentOn: TODAY })).toMatchObject([{ people: ['teacher'] }])
  expect(last({}, { recordSentOn: '2026-07-01' })).toMatchObject([{ people: ['teacher', 'alcohol'] }])
  expect(last({ forum: 'supervision' })).toEqual([])
  expect(last({ status: 'cancelled' })).toEqual([])
})

test('a professional of the same agency as the lead is no other agency', () => {
  const professionals = [
    professional('lead', { agency: 'council', roles: ['social-worker'] }),
    professional('teacher', { agency: 'council', roles: ['teacher'] }),
  ]
  const agencies = [{ id: 'council', name: 'Council', sector: 'social-care' as const }]
  const told = { involvements: involvements.slice(0, 2), professionals, agencies }
  expect(kinds({ invitations: without('alcohol') }, told)).toEqual(['quorum-not-invited'])
})
