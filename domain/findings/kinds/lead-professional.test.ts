import { expect, test } from 'vitest'
import { child, type Told, toldFindings } from '../../../tests/support/told-network.ts'

type Involvement = NonNullable<Told['involvements']>[number]

function involvement(professional: string, changes: Partial<Involvement> = {}): Involvement {
  return {
    id: `i-${professional}`,
    professional,
    role: 'social-worker',
    with: 'c',
    startedOn: '2026-06-01',
    ...changes,
  }
}

function at(
  pathway: 'child-protection' | 'child-in-need' | 'looked-after' | 'childrens-team',
): Told['children'] {
  return [child({ pathways: [{ pathway, from: '2025-01-01' }] })]
}

function none(told: Told) {
  return toldFindings('NO_LEAD_PROFESSIONAL', told).map(({ severity, subjects }) => [severity, ...subjects])
}

function several(...involvements: Involvement[]) {
  return toldFindings('SEVERAL_LEAD_PROFESSIONALS', { involvements }).map(({ severity, subjects }) => [
    severity,
    ...subjects,
  ])
}

const two = [involvement('a'), involvement('b')]

test('two professionals and no lead', () => {
  expect(none({ involvements: two })).toEqual([['urgent', 'c']])
  expect(none({ involvements: two, children: at('looked-after') })).toEqual([['urgent', 'c']])
  expect(none({ involvements: two, children: at('childrens-team') })).toEqual([['urgent', 'c']])
  expect(none({ involvements: two, children: at('child-in-need') })).toEqual([['attention', 'c']])
})

test('one professional alone, however many involvements, needs none', () => {
  expect(none({ involvements: [involvement('a'), involvement('a', { id: 'again' })] })).toEqual([])
})

test('a lead holds from its day to the day before its end, and while the involvement does', () => {
  const lead = (changes: Partial<Involvement>) =>
    none({ involvements: [involvement('a', changes), ...two.slice(1), involvement('d')] })
  expect(lead({ leadFrom: '2026-06-30' })).toEqual([])
  expect(lead({ leadFrom: '2026-07-01' })).toHaveLength(1)
  expect(lead({ leadFrom: '2026-06-01', leadUntil: '2026-07-01' })).toEqual([])
  expect(lead({ leadFrom: '2026-06-01', leadUntil: '2026-06-30' })).toHaveLength(1)
  expect(lead({ leadFrom: '2026-06-01', endedOn: '2026-06-30' })).toHaveLength(1)
})

test('a lead is with the child, not with a parent', () => {
  expect(
    none({
      involvements: [involvement('a', { with: 'mum', for: ['c'], leadFrom: '2026-06-01' }), involvement('b')],
    }),
  ).toHaveLength(1)
})

test('since when none is recorded: the end of the last lead, or else the first beginning', () => {
  const since = (told: Told) =>
    toldFindings('NO_LEAD_PROFESSIONAL', told).flatMap(({ evidence }) =>
      evidence.filter(({ type }) => type === 'nothing-recorded'),
    )
  expect(since({ involvements: two })).toEqual([
    { type: 'nothing-recorded', what: 'lead', since: '2026-06-01' },
  ])
  const former = involvement('d', { leadFrom: '2026-06-02', leadUntil: '2026-06-20' })
  expect(since({ involvements: [...two, former] })).toEqual([
    { type: 'nothing-recorded', what: 'lead', since: '2026-06-20' },
  ])
})

test('of several leads before, the one that ended last, within its involvement', () => {
  const since = (...former: Involvement[]) =>
    toldFindings('NO_LEAD_PROFESSIONAL', { involvements: [...two, ...former] }).flatMap(({ evidence }) =>
      evidence.flatMap((fact) => (fact.type === 'nothing-recorded' ? fact.since : [])),
    )
  const long = involvement('d', { startedOn: '2025-01-01', leadFrom: '2025-01-01', leadUntil: '2026-06-20' })
  const short = involvement('e', { startedOn: '2025-01-01', leadFrom: '2025-06-01', leadUntil: '2025-07-01' })
  const never = involvement('f', { startedOn: '2024-01-01', endedOn: '2024-06-01', leadFrom: '2025-06-01' })
  const today = { ...long, leadUntil: '2026-06-30' }
  const hers = { ...today, with: 'mum', for: ['c'] }
  expect(since(long, short)).toEqual(['2026-06-20'])
  expect(since(today, short)).toEqual(['2026-06-30'])
  expect(since(hers, short)).toEqual(['2025-07-01'])
  expect(since(short, never)).toEqual(['2025-07-01'])
})

test('two different leads at once', () => {
  const lead = { leadFrom: '2026-06-01' }
  expect(several(involvement('b', lead), involvement('a', lead))).toEqual([['attention', 'a', 'b', 'c']])
  expect(several(involvement('a', lead), involvement('b', { leadFrom: '2026-07-01' }))).toEqual([])
  expect(several(involvement('a', lead), involvement('a', { ...lead, id: 'again' }))).toEqual([])
})
