import { expect, test } from 'vitest'
import { finder, type Told, toldFindings } from '../../../tests/support/told-network.ts'

type Disagreement = NonNullable<Told['disagreements']>[number]

const disagreement: Disagreement = {
  id: 'd',
  child: 'c',
  about: 'Hours at school',
  between: ['a', 'mum'],
  raisedOn: '2026-06-16',
}

function found(changes: Partial<Disagreement>) {
  return finder('DISAGREEMENT_OPEN')({ disagreements: [{ ...disagreement, ...changes }] })
}

test('from the fourteenth day on', () => {
  expect(found({})).toEqual([['attention', 'd']])
  expect(found({ raisedOn: '2026-06-17' })).toEqual([])
})

test('until it is resolved', () => {
  expect(found({ resolvedOn: '2026-07-01' })).toHaveLength(1)
  expect(found({ resolvedOn: '2026-06-30' })).toEqual([])
})

test('urgent from the twenty-eighth day on, unless somebody was asked to decide', () => {
  expect(found({ raisedOn: '2026-06-03' })).toEqual([['attention', 'd']])
  expect(found({ raisedOn: '2026-06-02' })).toEqual([['urgent', 'd']])
  expect(found({ raisedOn: '2026-06-02', escalatedTo: 'head' })).toEqual([['attention', 'd']])
})

test('not about another child', () => {
  expect(found({ child: 'sibling' })).toEqual([])
})

test('it says about what, between whom, since when', () => {
  const { id, about, between, raisedOn } = disagreement
  expect(toldFindings('DISAGREEMENT_OPEN', { disagreements: [disagreement] })[0]?.evidence).toEqual([
    { type: 'disagreement', disagreement: id, about, raisedOn, escalatedTo: undefined, between },
  ])
})
