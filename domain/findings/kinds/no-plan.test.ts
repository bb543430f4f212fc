import { expect, test } from 'vitest'
import { child, finder, onPathway, plan, toldFindings } from '../../../tests/support/told-network.ts'

const found = finder('NO_PLAN')

test.each(['child-in-need', 'child-protection', 'looked-after', 'childrens-team', 'care-leaver'] as const)(
  'at %s without a plan',
  (pathway) => expect(found({ children: onPathway(pathway) })).toEqual([['attention', 'c']]),
)

test('not at early help', () => {
  expect(found({ children: onPathway('early-help') })).toEqual([])
})

test('from the fourteenth day of the pathway on', () => {
  expect(found({ children: onPathway('child-in-need', '2026-06-16') })).toHaveLength(1)
  expect(found({ children: onPathway('child-in-need', '2026-06-17') })).toEqual([])
  const stepped = child({
    pathways: [
      { pathway: 'child-in-need', from: '2025-01-01' },
      { pathway: 'child-protection', from: '2026-06-17' },
    ],
  })
  expect(found({ children: [stepped] })).toEqual([])
})

test('any plan of the child that holds will do', () => {
  expect(found({ plans: [plan({ startedOn: '2026-06-30' })] })).toEqual([])
  expect(found({ plans: [plan({ startedOn: '2026-07-01' })] })).toHaveLength(1)
  expect(found({ plans: [plan({ endedOn: '2026-07-01' })] })).toEqual([])
  expect(found({ plans: [plan({ endedOn: '2026-06-30' })] })).toHaveLength(1)
  expect(found({ plans: [plan({ child: 'sibling' })] })).toHaveLength(1)
})

test('it says since when the child is on the pathway', () => {
  expect(toldFindings('NO_PLAN', {})[0]?.evidence).toEqual([
    { type: 'pathway', pathway: 'child-protection', since: '2025-01-01' },
  ])
})
