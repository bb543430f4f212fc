import { describe, expect, test } from 'vitest'
import { england } from '../../domain/findings/profiles/england.ts'
import { addDays } from '../../domain/network/day.ts'
import { modelOn, overlapsOf, WORDS } from '../../tests/support/drawn-map.ts'
import { sampleIndex } from '../../tests/support/sample-network.ts'
import { STORIES, storyRecords } from '../../tests/support/story.ts'
import { TODAY } from '../../tests/support/told-network.ts'
import { castOf } from './cast.ts'
import { castOfDay } from './cast-of-day.ts'
import { toElements } from './elements.ts'
import type { Point } from './geometry.ts'
import { layOut } from './layout.ts'

const SHAPES = ['landscape', 'portrait'] as const

describe.each(SHAPES)('a %s map', (shape) => {
  test.each([
    [0, 1],
    [1, 0],
    [10, 1],
    [25, 2],
    [25, 4],
    [60, 3],
    [300, 2],
  ])('of %i professionals and %i homes has no overlapping names or nodes', (professionals, homes) => {
    for (const seed of [1, 2, 3]) {
      const index = sampleIndex({ professionals, homes, seed, kin: 3 * seed, needs: 5 * seed })
      const elements = toElements(modelOn(index, TODAY), layOut(castOf(index, england), shape), WORDS)
      expect(overlapsOf(elements)).toEqual([])
    }
  })

  test.each(STORIES)('of the story %s has none on any day', (story) => {
    for (const index of storyRecords(story)) {
      const layout = layOut(castOf(index, england), shape)
      const last =
        index.record.contacts
          .map(({ on }) => on)
          .sort()
          .at(-1) ?? TODAY
      for (let day = addDays(last, -700); day <= last; day = addDays(day, 35)) {
        expect(overlapsOf(toElements(modelOn(index, day), layout, WORDS)), day).toEqual([])
      }
    }
  })

  test.each(STORIES)('made for one day of the story %s has none either', (story) => {
    for (const index of storyRecords(story)) {
      const last =
        index.record.contacts
          .map(({ on }) => on)
          .sort()
          .at(-1) ?? TODAY
      const model = modelOn(index, last)
      expect(overlapsOf(toElements(model, layOut(castOfDay(model, true), shape), WORDS))).toEqual([])
    }
  })
})

test('everybody who is ever on the map has a place, and keeps it on every day', () => {
  for (const index of STORIES.flatMap(storyRecords)) {
    const layout = layOut(castOf(index, england), 'landscape')
    for (const day of ['2025-06-01', '2026-01-15', '2026-06-01', '2026-11-15']) {
      const model = modelOn(index, day)
      const drawn = new Map(toElements(model, layout, WORDS).map(({ data, position }) => [data.id, position]))
      for (const { id } of [...model.people, ...model.professionals, ...model.needs, ...model.meetings]) {
        const { x, y } = layout.slots.get(id) ?? {}
        expect(drawn.get(id), id).toEqual({ x, y })
      }
    }
  }
})

test('the same record gives the same places', () => {
  const places = () => [...layOut(castOf(sampleIndex({ professionals: 60 }), england), 'landscape').slots]
  expect(places()).toEqual(places())
})

test('a wide map is wider than high, an upright one higher than wide', () => {
  const cast = castOf(sampleIndex({ professionals: 25, homes: 2 }), england)
  const ratio = (shape: (typeof SHAPES)[number]) => {
    const { left, right, top, bottom } = layOut(cast, shape).bounds
    return (right - left) / (bottom - top)
  }
  expect(ratio('landscape')).toBeGreaterThan(1.1)
  expect(ratio('portrait')).toBeLessThan(1)
})

test('an agency’s professionals stand together, nearer to each other than to those of another', () => {
  const index = sampleIndex({ professionals: 25 })
  const { slots } = layOut(castOf(index, england), 'landscape')
  for (const { id, agency } of index.professionals.values()) {
    const [own, ground] = [slots.get(id), slots.get(agency)]
    if (!own || !ground) throw new Error(`${id} has no place`)
    expect(Math.abs(own.x - ground.x)).toBeLessThanOrEqual(ground.width / 2)
    expect(Math.abs(own.y - ground.y)).toBeLessThanOrEqual(ground.height / 2)
  }
})

test('ties to needs cross less than in most orders of the needs', () => {
  for (const seed of [1, 2, 3]) {
    const cast = castOf(sampleIndex({ professionals: 25, needs: 8, seed }), england)
    const { slots } = layOut(cast, 'landscape')
    const places = cast.needs.map((id) => slots.get(id))
    const crossingsWith = (order: readonly string[]) => {
      const at = new Map(order.map((id, number) => [id, places[number]]))
      const lines = cast.needTies.flatMap(([who, need]): Line[] => {
        const [from, to] = [slots.get(who), at.get(need)]
        return from && to && who.startsWith('professional') ? [{ from, to }] : []
      })
      return lines.flatMap((one, number) => lines.slice(number + 1).filter((other) => crosses(one, other)))
        .length
    }
    const own = crossingsWith(cast.needs)
    const others = Array.from({ length: 7 }, (_, turn) => [
      ...cast.needs.slice(turn + 1),
      ...cast.needs.slice(0, turn + 1),
    ]).slice(0, -1)
    const mean = others.reduce((sum, order) => sum + crossingsWith(order), 0) / others.length
    expect(own).toBeLessThan(0.9 * mean)
  }
})

interface Line {
  from: Point
  to: Point
}

function crosses(one: Line, other: Line): boolean {
  const side = ({ from, to }: Line, { x, y }: Point) =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x))
  return side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0
}
