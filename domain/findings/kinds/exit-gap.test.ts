import { expect, test } from 'vitest'
import {
  child,
  finder,
  involvement,
  mother,
  need,
  type Told,
  toldFindings,
} from '../../../tests/support/told-network.ts'

type Changes = Parameters<typeof involvement>[1]

const found = finder('EXIT_GAP')
const leaving = (exitPlannedOn: string | undefined) => [child({ exitPlannedOn })]
const addressing = involvement('a', { addresses: ['n'] })
const told: Told = { children: leaving('2026-08-01'), needs: [need()], involvements: [addressing] }
const beside = (changes: Changes, more: Told = {}) =>
  found({ ...told, involvements: [addressing, involvement('b', { addresses: ['n'], ...changes })], ...more })
const universal = {
  id: 'gp-universal',
  title: 'Family doctor',
  function: 'gp' as const,
  clientGroup: 'family' as const,
  universal: true,
}

test('a need that is met now, and that nothing goes on meeting', () => {
  expect(found(told)).toEqual([['attention', 'n']])
})

test('from fifty-six days before the planned exit on, and after it has passed', () => {
  expect(found({ ...told, children: leaving('2026-08-25') })).toHaveLength(1)
  expect(found({ ...told, children: leaving('2026-08-26') })).toEqual([])
  expect(found({ ...told, children: leaving('2026-01-01') })).toHaveLength(1)
  expect(found({ ...told, children: leaving(undefined) })).toEqual([])
})

test('a need that nothing meets is another finding, and a closed one is none', () => {
  expect(found({ ...told, involvements: [involvement('a')] })).toEqual([])
  expect(found({ ...told, needs: [need({ closedOn: '2026-06-30' })] })).toEqual([])
})

test('an involvement that goes on: without an end if it says so or is universal', () => {
  expect(beside({})).toHaveLength(1)
  expect(beside({ continuesAfterExit: true })).toEqual([])
  expect(beside({ role: 'gp-universal' }, { roles: [universal] })).toEqual([])
  expect(beside({ addresses: [], continuesAfterExit: true })).toHaveLength(1)
})

test('an involvement that ends after the exit goes on; one that ends on its day does not', () => {
  expect(beside({ endedOn: '2026-08-02' })).toEqual([])
  expect(beside({ endedOn: '2026-08-01' })).toHaveLength(1)
  expect(beside({ endedOn: '2026-08-01', continuesAfterExit: true })).toHaveLength(1)
  expect(beside({ endedOn: '2026-08-01', role: 'gp-universal' }, { roles: [universal] })).toHaveLength(1)
})

test('after the planned day the day itself is what to carry on past', () => {
  const past = { children: leaving('2026-01-01') }
  expect(beside({ endedOn: '2026-07-01' }, past)).toEqual([])
  expect(beside({ endedOn: '2026-06-30' }, past)).toHaveLength(1)
  expect(beside({ startedOn: '2026-07-01' }, past)).toHaveLength(1)
})

test('one due to start by the exit goes on', () => {
  expect(beside({ startedOn: '2026-06-30' })).toHaveLength(1)
  expect(beside({ startedOn: '2026-07-01' })).toEqual([])
  expect(beside({ startedOn: '2026-08-01' })).toEqual([])
  expect(beside({ startedOn: '2026-08-02' })).toHaveLength(1)
  expect(beside({ startedOn: '2026-07-01', addresses: [] })).toHaveLength(1)
  expect(beside({ startedOn: '2026-07-01', endedOn: '2026-08-01' })).toHaveLength(1)
})

test('one due to start is around the child too', () => {
  const aunt = mother({ id: 'aunt', relationships: [{ child: 'c', kinship: 'aunt-or-uncle' }], livesIn: [] })
  const family = { familyMembers: [mother({}), aunt] }
  expect(beside({ startedOn: '2026-07-01', with: 'mum', for: ['c'] }, family)).toEqual([])
  expect(beside({ startedOn: '2026-07-01', with: 'aunt', for: ['c'] }, family)).toHaveLength(1)
})

test('informal support on the day of the exit, by somebody related then', () => {
  const by = (support: object, relationship: object = {}) =>
    found({
      ...told,
      familyMembers: [
        mother({
          supports: [{ need: 'n', ...support }],
          relationships: [{ child: 'c', kinship: 'mother', ...relationship }],
        }),
      ],
    })
  expect(by({})).toEqual([])
  expect(by({ from: '2026-08-01' })).toEqual([])
  expect(by({ from: '2026-08-02' })).toHaveLength(1)
  expect(by({ until: '2026-08-01' })).toHaveLength(1)
  expect(by({}, { until: '2026-08-01' })).toHaveLength(1)
  expect(by({}, { from: '2026-08-01' })).toEqual([])
})

test('it names the planned exit and who meets the need until then', () => {
  const ending = { ...addressing, endedOn: '2026-07-15' }
  expect(toldFindings('EXIT_GAP', { ...told, involvements: [ending] })[0]?.evidence).toMatchObject([
    { type: 'need', need: 'n' },
    { type: 'exit', plannedOn: '2026-08-01' },
    { type: 'involvement', involvement: 'i-a', until: '2026-07-15' },
  ])
})

test('up to the last day of the calendar', () => {
  expect(found({ ...told, children: leaving('9999-12-31') }, '9999-12-01')).toHaveLength(1)
})
