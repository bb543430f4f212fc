import { expect, test } from 'vitest'
import {
  finder,
  involvement,
  meeting,
  onPathway,
  professional,
  type Told,
  toldFindings,
} from '../../../tests/support/told-network.ts'

const found = finder('LEAD_WITHOUT_SUPERVISION')
const lead = involvement('lead', { leadFrom: '2026-01-01' })
const supervised = professional('lead', { roles: ['mentor'], supervisedBy: [{ professional: 'head' }] })
const session = meeting(['lead'], { forum: 'supervision' })
const told: Told = { involvements: [lead], professionals: [supervised], meetings: [session] }

test('a lead with a supervisor and a session about the child is fine', () => {
  expect(found(told)).toEqual([])
})

test('a lead without a supervisor, whatever sessions are on record', () => {
  expect(found({ involvements: [lead], meetings: [session] })).toEqual([['attention', 'lead']])
})

test('a supervisor counts from the first day to the day before the end', () => {
  const by = (from?: string, until?: string) =>
    found({
      ...told,
      professionals: [{ ...supervised, supervisedBy: [{ professional: 'head', from, until }] }],
    })
  expect(by('2026-06-30')).toEqual([])
  expect(by('2026-07-01')).toHaveLength(1)
  expect(by(undefined, '2026-07-01')).toEqual([])
  expect(by(undefined, '2026-06-30')).toHaveLength(1)
})

test('a session within forty-two days, once lead for as long', () => {
  const since = (leadFrom: string, on: string) =>
    found({
      ...told,
      involvements: [involvement('lead', { leadFrom })],
      meetings: [{ ...session, on }],
    })
  expect(since('2026-05-19', '2026-05-20')).toEqual([])
  expect(since('2026-05-19', '2026-05-19')).toEqual([['attention', 'lead']])
  expect(since('2026-05-20', '2026-05-19')).toEqual([])
  expect(since('2026-05-19', '2026-06-30')).toEqual([])
  expect(since('2026-05-19', '2026-07-01')).toHaveLength(1)
})

test('only supervision about the child that was held and attended', () => {
  const had = (changes: Partial<typeof session>) => found({ ...told, meetings: [{ ...session, ...changes }] })
  expect(had({ forum: 'case-review' })).toHaveLength(1)
  expect(had({ status: 'planned' })).toHaveLength(1)
  expect(had({ status: 'cancelled' })).toHaveLength(1)
  expect(had({ children: ['sibling'] })).toHaveLength(1)
  expect(
    had({ invitations: [{ person: 'lead', attendance: 'absent', contribution: 'written-report' }] }),
  ).toHaveLength(1)
  expect(had({ invitations: [{ person: 'lead', attendance: 'video', contribution: 'none' }] })).toEqual([])
  expect(had({ invitations: [], chair: 'lead' })).toEqual([])
})

test('one who is lead twice has been one since the earlier', () => {
  const again = involvement('lead', { id: 'again', leadFrom: '2026-06-20' })
  expect(found({ ...told, involvements: [again, lead], meetings: [] })).toEqual([['attention', 'lead']])
})

test('each lead, and nobody who is not', () => {
  const two = [lead, involvement('other', { leadFrom: '2026-06-30' }), involvement('a')]
  expect(found({ involvements: two })).toEqual([
    ['attention', 'lead'],
    ['attention', 'other'],
  ])
})

test('not at early help', () => {
  expect(found({ involvements: [lead], children: onPathway('early-help') })).toEqual([])
  expect(found({ involvements: [lead], children: onPathway('childrens-team') })).toHaveLength(1)
})

test('it says whether a supervisor is recorded, and since when no session is', () => {
  const earlier = ['2026-03-02', '2026-04-01'].map((on) => ({ ...session, id: on, on }))
  const evidence = (meetings: Told['meetings'], professionals?: Told['professionals']) =>
    toldFindings('LEAD_WITHOUT_SUPERVISION', {
      involvements: [lead],
      meetings,
      professionals,
    })[0]?.evidence.at(-1)
  const fact = { type: 'supervision', professional: 'lead', since: '2026-01-01' }
  expect(evidence(earlier, [supervised])).toEqual({ ...fact, supervisor: true, last: '2026-04-01' })
  expect(evidence([])).toEqual({ ...fact, supervisor: false, last: undefined })
})
