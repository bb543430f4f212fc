import { describe, expect, test } from 'vitest'
import { QUALITIES } from '../../domain/network/codes.ts'
import { segmentsOf, TIE_AMPLITUDE, tieShape } from './tie-shape.ts'

const teeth = (length: number) => tieShape('conflict', length).corners.filter(({ aside }) => aside !== 0)

test('no two qualities, nor an unrated tie, are the same line but for the strong and the positive, which differ in weight', () => {
  const shapes = [undefined, ...QUALITIES].map((quality) => JSON.stringify(tieShape(quality, 300)))
  expect(new Set(shapes).size).toBe(QUALITIES.length + 1 - 2)
})

describe('a tie in conflict', () => {
  test('has teeth to both sides by turns', () => {
    const sides = teeth(300).map(({ aside }) => Math.sign(aside))
    expect(sides.every((side, at) => at === 0 || side === -(sides[at - 1] ?? 0))).toBe(true)
  })

  test('has teeth of about the same size at any length', () => {
    for (const length of [120, 240, 480, 960]) {
      const pitch = length / teeth(length).length
      expect(pitch).toBeGreaterThan(10)
      expect(pitch).toBeLessThan(17)
    }
  })
})

test('a strained tie has bars that stand upright on it', () => {
  const places = Map.groupBy(tieShape('strained', 200).corners, ({ along }) => along)
  expect(places.size).toBeGreaterThan(5)
  for (const corners of places.values()) {
    expect(corners.map(({ aside }) => aside)).toEqual([0, TIE_AMPLITUDE, -TIE_AMPLITUDE, 0])
  }
})

test('a broken tie leaves a gap in its middle, and its dashes fill it to the end', () => {
  for (const length of [90, 200, 731]) {
    const { corners, dash = [] } = tieShape('broken', length)
    const bars = corners.reduce((sum, corner, at) => {
      const before = corners[at - 1]
      return before && before.along === corner.along ? sum + Math.abs(corner.aside - before.aside) : sum
    }, 0)
    expect(dash.reduce((sum, part) => sum + part, 0)).toBeCloseTo(length + bars, 5)
    const places = [...new Set(corners.map(({ along }) => along))]
    expect(places).toHaveLength(2)
    expect((places[0] ?? 0) + (places[1] ?? 0)).toBeCloseTo(1)
  }
})

test('a tie too short for its sign is a plain line', () => {
  expect(tieShape('conflict', 30)).toEqual({ corners: [] })
})

test('corners lie along the tie in order, within its ends', () => {
  for (const quality of QUALITIES) {
    const along = tieShape(quality, 400).corners.map((corner) => corner.along)
    expect(along).toEqual([...along].sort((one, other) => one - other))
    expect(along.every((share) => share > 0 && share < 1)).toBe(true)
  }
})

test('a bent tie carries its teeth along', () => {
  const shape = tieShape('conflict', 200)
  const straight = segmentsOf(shape, 0)
  const bent = segmentsOf(shape, 30)
  const most = Math.max(...bent.distances.map((distance, at) => distance - (straight.distances[at] ?? 0)))
  expect(most).toBeGreaterThan(25)
  expect(bent.weights).toEqual(straight.weights)
})
