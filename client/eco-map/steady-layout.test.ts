import { describe, expect, test } from 'vitest'
import { england } from '../../domain/findings/profiles/england.ts'
import { indexRecord, type NetworkRecord, type RecordIndex } from '../../domain/network/record.ts'
import { modelOn, overlapsOf, WORDS } from '../../tests/support/drawn-map.ts'
import { sampleIndex } from '../../tests/support/sample-network.ts'
import { TODAY } from '../../tests/support/told-network.ts'
import { castOf } from './cast.ts'
import { toElements } from './elements.ts'
import { type Layout, layOut } from './layout.ts'
import { slotBox } from './slot.ts'
import { holds, steadyLayout } from './steady-layout.ts'

const SHAPES = ['landscape', 'portrait'] as const
const layoutOf = (index: RecordIndex, shape: (typeof SHAPES)[number]) => layOut(castOf(index, england), shape)
const drawn = (index: RecordIndex, layout: Layout) => toElements(modelOn(index, TODAY), layout, WORDS)

/** The record before its latest involvements, family members and needs were recorded: what the map was made for. */
function untilThen(
  { record }: RecordIndex,
  how: { involvements: number; kin: number; needs: number },
): RecordIndex {
  const kin = new Set(
    record.familyMembers.slice(0, record.familyMembers.length - how.kin).map(({ id }) => id),
  )
  const needs = new Set(record.needs.slice(0, record.needs.length - how.needs).map(({ id }) => id))
  const isKnown = (id: string) => kin.has(id) || id === record.child
  const involvements = record.involvements
    .slice(0, record.involvements.length - how.involvements)
    .filter((one) => isKnown(one.with))
    .map((one) => ({ ...one, addresses: one.addresses.filter((need) => needs.has(need)) }))
  const known = new Set(involvements.map(({ id }) => id))
  return indexRecord({
    ...record,
    familyMembers: record.familyMembers
      .filter(({ id }) => kin.has(id))
      .map((one) => ({ ...one, supports: one.supports.filter(({ need }) => needs.has(need)) })),
    needs: record.needs.filter(({ id, of }) => needs.has(id) && isKnown(of)),
    involvements: involvements.map((one) => ({
      ...one,
      jointWith: one.jointWith.filter((id) => known.has(id)),
    })),
    visits: [],
  } satisfies NetworkRecord)
}

describe.each(SHAPES)('on a %s map', (shape) => {
  test.each([
    { involvements: 1, kin: 0, needs: 0 },
    { involvements: 4, kin: 0, needs: 1 },
    { involvements: 0, kin: 2, needs: 0 },
    { involvements: 12, kin: 3, needs: 4 },
  ])('nobody moves when there come %j, who have a place where nobody stands', (how) => {
    for (const seed of [1, 2, 3, 4]) {
      const whole = sampleIndex({ professionals: 25, homes: 2, seed, kin: 8, needs: 8 })
      const shown = layoutOf(untilThen(whole, how), shape)
      const steady = steadyLayout(shown, layoutOf(whole, shape))
      for (const [id, slot] of shown.slots) expect(steady.slots.get(id), id).toEqual(slot)
      const now = drawn(whole, steady)
      const people = drawn(whole, layoutOf(whole, shape)).filter(
        ({ classes }) => !classes.includes('heading'),
      )
      const ids = new Set(now.map(({ data }) => data.id))
      expect(people.filter(({ data }) => !ids.has(data.id))).toEqual([])
      expect(overlapsOf(now)).toEqual([])
      for (const slot of steady.slots.values()) expect(holds(steady.bounds, slotBox(slot))).toBe(true)
    }
  })

  test('what is shown stays as it is while nobody comes, and nobody’s place is lost who goes', () => {
    const whole = sampleIndex({ professionals: 25, homes: 1, seed: 1, kin: 6, needs: 6 })
    const shown = layoutOf(whole, shape)
    expect(steadyLayout(shown, layoutOf(whole, shape))).toBe(shown)
    const without = steadyLayout(
      shown,
      layoutOf(untilThen(whole, { involvements: 5, kin: 1, needs: 1 }), shape),
    )
    expect(without).toBe(shown)
    expect(steadyLayout(without, layoutOf(whole, shape))).toBe(shown)
  })
})

test('a successor has the place of whoever went before, unless both are there together', () => {
  const whole = sampleIndex({ professionals: 12, homes: 1, seed: 2, kin: 3, needs: 3 })
  const [first] = whole.record.involvements
  if (!first) throw new Error('nobody is involved')
  const successor = {
    ...first,
    id: 'after',
    professional: 'successor',
    startedOn: TODAY,
    addresses: [],
    jointWith: [],
  }
  const withBoth = (endedOn: string | undefined, ...more: (typeof first)[]) =>
    indexRecord({
      ...whole.record,
      professionals: whole.record.professionals.flatMap((one) =>
        one.id === first.professional ? [one, { ...one, id: 'successor', name: 'Successor' }] : [one],
      ),
      involvements: [
        ...whole.record.involvements.map((one) =>
          one.professional === first.professional ? { ...one, endedOn } : one,
        ),
        ...more,
      ],
      visits: [],
    })
  const shown = layoutOf(withBoth(TODAY), 'landscape')
  const steady = steadyLayout(shown, layoutOf(withBoth(TODAY, successor), 'landscape'))
  expect(steady.slots.get('successor')).toEqual(shown.slots.get(first.professional))
  const together = withBoth(undefined, successor)
  const apart = steadyLayout(steady, layoutOf(together, 'landscape'))
  expect(overlapsOf(drawn(together, apart))).toEqual([])
})
