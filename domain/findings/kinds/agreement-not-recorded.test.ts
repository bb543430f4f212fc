import { expect, test } from 'vitest'
import { child, finder, onPathway, toldFindings } from '../../../tests/support/told-network.ts'

const found = finder('AGREEMENT_NOT_RECORDED')

test('at early help and at a childrens team, which rest on agreement, and nowhere else', () => {
  expect(found({ children: onPathway('early-help') })).toEqual([['attention', 'c']])
  expect(found({ children: onPathway('childrens-team') })).toEqual([['attention', 'c']])
  expect(found({ children: onPathway('child-in-need') })).toEqual([])
  expect(found({ children: onPathway('child-protection') })).toEqual([])
})

test('from the fourteenth day on', () => {
  expect(found({ children: onPathway('early-help', '2026-06-16') })).toHaveLength(1)
  expect(found({ children: onPathway('early-help', '2026-06-17') })).toEqual([])
})

test('agreed by the day, to this pathway', () => {
  const agreed = (agreedOn: string) =>
    found({ children: [child({ pathways: [{ pathway: 'early-help', from: '2026-01-01', agreedOn }] })] })
  expect(agreed('2026-06-30')).toEqual([])
  expect(agreed('2026-07-01')).toHaveLength(1)
  const before = child({
    pathways: [
      { pathway: 'early-help', from: '2025-01-01', agreedOn: '2025-01-01' },
      { pathway: 'childrens-team', from: '2026-01-01' },
    ],
  })
  expect(found({ children: [before] })).toHaveLength(1)
})

test('it says since when the child is on the pathway', () => {
  expect(toldFindings('AGREEMENT_NOT_RECORDED', { children: onPathway('early-help') })[0]?.evidence).toEqual([
    { type: 'pathway', pathway: 'early-help', since: '2025-01-01' },
  ])
})
