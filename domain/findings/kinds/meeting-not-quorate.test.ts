import { expect, test } from 'vitest'
import {
  finder,
  involvement,
  meeting,
  professional,
  toldFindings,
} from '../../../tests/support/told-network.ts'

const found = finder('MEETING_NOT_QUORATE')
const involvements = [involvement('lead', { leadFrom: '2026-06-20', role: 'social-worker' })]
const professionals = [
  professional('lead', { agency: 'council', roles: ['social-worker'] }),
  professional('colleague', { agency: 'council' }),
  professional('teacher', { agency: 'school', roles: ['teacher'] }),
  professional('head', { agency: 'school' }),
  professional('nurse', { agency: 'clinic' }),
  professional('police', { agency: 'police' }),
  professional('other social worker', { agency: 'clinic', roles: ['nurse', 'social-worker'] }),
]
const quorate = ['lead', 'teacher', 'nurse']
type Changes = Parameters<typeof meeting>[1]

const at = (...meetings: ReturnType<typeof meeting>[]) => found({ involvements, professionals, meetings })
const conference = (attended: string[], changes: Changes = {}) =>
  meeting(attended, { forum: 'child-protection-conference', ...changes })
const away = (attended: string[], person: string, contribution: 'written-report' | 'none') => ({
  invitations: [
    ...(meeting(attended).invitations ?? []),
    { person, attendance: 'absent' as const, contribution },
  ],
})

test('a conference: a social worker, and professionals of two other agencies', () => {
  expect(at(conference(quorate))).toEqual([])
  expect(at(conference(['colleague', 'teacher', 'nurse']))).toEqual([['attention', 'm']])
  expect(at(conference(['lead', 'teacher', 'head']))).toHaveLength(1)
  expect(at(conference(['lead', 'teacher', 'colleague']))).toHaveLength(1)
  expect(at(conference(['lead', 'teacher', 'mum', 'c']))).toHaveLength(1)
})

test("a second social worker's agency is no other agency", () => {
  expect(at(conference(['lead', 'other social worker', 'teacher', 'nurse']))).toHaveLength(1)
  expect(at(conference(['lead', 'other social worker', 'teacher', 'police']))).toEqual([])
})

test('by phone and in the chair is there; a report is not', () => {
  const phoned = { person: 'nurse', attendance: 'phone' as const, contribution: 'none' as const }
  const invitations = [...(meeting(['lead', 'teacher']).invitations ?? []), phoned]
  expect(at(conference([], { invitations }))).toEqual([])
  expect(at(conference(['lead', 'teacher'], { chair: 'nurse' }))).toEqual([])
  expect(at(conference([], away(['lead', 'teacher'], 'nurse', 'written-report')))).toHaveLength(1)
  expect(at(conference([], { ...away(['lead', 'teacher'], 'nurse', 'none'), chair: 'nurse' }))).toHaveLength(
    1,
  )
})

test('a conference is urgent when the one before had no quorum either, however long ago', () => {
  const before = (attended: string[], changes: Changes = {}) =>
    at(conference(attended, { id: 'before', on: '2025-01-10', ...changes }), conference(['lead']))
  expect(before(['teacher'])).toEqual([['urgent', 'm']])
  expect(before(quorate)).toEqual([['attention', 'm']])
  expect(before(['teacher'], { status: 'cancelled' })).toEqual([['attention', 'm']])
  expect(before(['teacher'], { on: '2026-06-20' })).toEqual([
    ['attention', 'before'],
    ['attention', 'm'],
  ])
})

test('of earlier days the last one counts, and on it one quorate conference is enough', () => {
  const earlier = (id: string, attended: string[], on: string) => conference(attended, { id, on })
  const lacking = conference(['lead'])
  expect(at(earlier('x', ['lead'], '2026-01-01'), earlier('y', quorate, '2026-03-01'), lacking)).toEqual([
    ['attention', 'm'],
  ])
  expect(at(earlier('x', quorate, '2026-01-01'), earlier('y', ['lead'], '2026-03-01'), lacking)).toEqual([
    ['urgent', 'm'],
  ])
  expect(at(earlier('x', ['lead'], '2026-03-01'), earlier('y', quorate, '2026-03-01'), lacking)).toEqual([
    ['attention', 'm'],
  ])
  expect(at(earlier('x', ['lead'], '2026-03-01'), earlier('y', ['lead'], '2026-03-01'), lacking)).toEqual([
    ['urgent', 'm'],
  ])
})

test('only the latest of its forum, in the window; each of that day', () => {
  const lacking = (id: string, on: string) => conference(['lead'], { id, on })
  expect(at(lacking('m', '2026-06-10'), conference(quorate, { id: 'later' }))).toEqual([])
  expect(at(lacking('m', '2026-06-10'), meeting(['lead', 'teacher'], { id: 'later' }))).toHaveLength(1)
  expect(at(lacking('m', '2026-05-12'))).toEqual([])
  expect(at(lacking('m', '2026-05-13'))).toHaveLength(1)
  const sameDay = [lacking('x', '2026-06-20'), lacking('y', '2026-06-20'), conference(quorate)]
  expect(at(...sameDay).map(([, id]) => id)).toEqual(['x', 'y'])
})

test('held by the day, about this child', () => {
  const lacking = (changes: Changes) => at(conference(['lead'], changes))
  expect(lacking({ status: 'planned' })).toEqual([])
  expect(lacking({ status: 'cancelled' })).toEqual([])
  expect(lacking({ on: '2026-07-01' })).toEqual([])
  expect(lacking({ children: ['sibling'] })).toEqual([])
})

test('a core group: a lead of that day, and a professional of another agency', () => {
  expect(at(meeting(['lead', 'teacher']))).toEqual([])
  expect(at(meeting(['lead', 'colleague']))).toEqual([['attention', 'm']])
  expect(at(meeting(['teacher', 'nurse']))).toHaveLength(1)
  expect(at(meeting(['lead', 'mum']))).toHaveLength(1)
  expect(at(meeting(['lead', 'teacher'], { on: '2026-06-19' }))).toHaveLength(1)
})

test('a core group is never urgent; other forums have no quorum', () => {
  const before = meeting(['teacher'], { id: 'before', on: '2026-06-01' })
  expect(at(before, meeting(['teacher']))).toEqual([['attention', 'm']])
  expect(at(meeting([], { forum: 'looked-after-review' }))).toEqual([])
})

test('one lead with another agency beside them is enough', () => {
  const two = [...involvements, involvement('colleague', { leadFrom: '2026-01-01' })]
  const told = { involvements: two, professionals }
  expect(found({ ...told, meetings: [meeting(['lead', 'colleague', 'teacher'])] })).toEqual([])
  expect(found({ ...told, meetings: [meeting(['lead', 'colleague'])] })).toHaveLength(1)
})

test('it names the meeting', () => {
  const meetings = [conference(['lead'])]
  expect(toldFindings('MEETING_NOT_QUORATE', { involvements, professionals, meetings })[0]?.evidence).toEqual(
    [{ type: 'meeting', meeting: 'm', on: '2026-06-20', forum: 'child-protection-conference' }],
  )
})
