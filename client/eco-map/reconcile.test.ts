import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MapElement } from './map-element.ts'
import { type ElementChanges, reconcile } from './reconcile.ts'

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')

const node = fc.record({ id: ids, x: fc.integer({ min: 0, max: 3 }), name: fc.constantFrom('n', 'm') }).map(
  ({ id, x, name }): MapElement => ({
    group: 'nodes',
    data: { id, label: name },
    position: { x, y: 0 },
    classes: x > 1 ? ['far'] : [],
    selectable: true,
    grabbable: true,
  }),
)

const edge = fc
  .record({
    id: fc.constantFrom('p', 'q', 'r'),
    source: ids,
    target: ids,
    dash: fc.option(fc.array(fc.nat(3))),
  })
  .map(
    ({ id, source, target, dash }): MapElement => ({
      group: 'edges',
      data: { id, source, target, ...(dash ? { dash } : {}) },
      classes: ['tie'],
      selectable: true,
      grabbable: false,
    }),
  )

const elements = fc.uniqueArray(fc.oneof(node, edge), { selector: ({ data }) => data.id })

test('the changes applied to what is drawn give what is wanted', () => {
  fc.assert(
    fc.property(elements, elements, (drawn, wanted) => {
      expect(applied(reconcile(drawn, wanted), drawn)).toEqual(byId(wanted))
    }),
  )
})

test('the same elements call for nothing, even when they were made anew', () => {
  fc.assert(
    fc.property(elements, (drawn) => {
      expect(reconcile(drawn, structuredClone(drawn))).toEqual({ add: [], remove: [], update: [] })
    }),
  )
})

test('nodes are added before the edges between them', () => {
  fc.assert(
    fc.property(elements, elements, (drawn, wanted) => {
      const groups = reconcile(drawn, wanted).add.map(({ group }) => group)
      expect(groups.lastIndexOf('nodes')).toBeLessThan(
        groups.includes('edges') ? groups.indexOf('edges') : 99,
      )
    }),
  )
})

test('an edge whose end has changed is drawn anew', () => {
  const [before, after] = ['b', 'c'].map(
    (target): MapElement => ({
      group: 'edges',
      data: { id: 'p', source: 'a', target },
      classes: [],
      selectable: true,
      grabbable: false,
    }),
  )
  if (!before || !after) throw new Error('no edges')
  expect(reconcile([before], [after])).toEqual({ add: [after], remove: ['p'], update: [] })
})

function applied(
  { add, remove, update }: ElementChanges,
  drawn: readonly MapElement[],
): Map<string, MapElement> {
  const map = byId(drawn)
  for (const id of remove) map.delete(id)
  for (const element of [...add, ...update]) map.set(element.data.id, element)
  return map
}

function byId(list: readonly MapElement[]): Map<string, MapElement> {
  return new Map(list.map((element) => [element.data.id, element]))
}
