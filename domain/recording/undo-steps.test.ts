import fc from 'fast-check'
import { expect, test } from 'vitest'
import { undoSteps } from './undo-steps.ts'

const told = (...changes: [key: string, undoes?: string][]) => {
  const { undo, redo } = undoSteps(changes.map(([key, undoes]) => ({ key, undoes })).reverse())
  return [undo?.key, redo?.key]
}

test('the last change is taken back first, and what was taken back is done again', () => {
  expect(told()).toEqual([undefined, undefined])
  expect(told(['a'], ['b'])).toEqual(['b', undefined])
  expect(told(['a'], ['b'], ['b-', 'b'])).toEqual(['a', 'b-'])
  expect(told(['a'], ['b'], ['b-', 'b'], ['b+', 'b-'])).toEqual(['b+', undefined])
  expect(told(['a'], ['b'], ['b-', 'b'], ['a-', 'a'])).toEqual([undefined, 'a-'])
})

test('something new leaves nothing to do again', () => {
  expect(told(['a'], ['a-', 'a'], ['b'])).toEqual(['b', undefined])
})

test('what was taken back longer ago than is told can be done again', () => {
  expect(told(['old-', 'old'])).toEqual([undefined, 'old-'])
})

/** A thing that stands or not, by each change that was made of it. */
function standing(changes: readonly { key: string; undoes?: string }[]): string[] {
  const of = new Map<string, string>()
  const stands = new Set<string>()
  for (const { key, undoes } of changes) {
    const thing = undoes === undefined ? key : (of.get(undoes) ?? undoes)
    of.set(key, thing)
    if (stands.has(thing)) stands.delete(thing)
    else stands.add(thing)
  }
  return [...stands].sort()
}

test('as many steps again as were taken back lead to where it was', () => {
  const moves = fc.array(fc.constantFrom('make', 'undo', 'redo'), { maxLength: 30 })
  fc.assert(
    fc.property(moves, fc.nat(8), (drawn, back) => {
      const changes: { key: string; undoes?: string }[] = []
      const step = (which: 'undo' | 'redo') => {
        const next = undoSteps(changes.toReversed())[which]
        if (next) changes.push({ key: `${changes.length}`, undoes: next.key })
        return next !== undefined
      }
      for (const move of drawn) {
        if (move === 'make') changes.push({ key: `${changes.length}` })
        else step(move as 'undo')
      }
      const before = standing(changes)
      let steps = 0
      while (steps < back && step('undo')) steps += 1
      expect(standing(changes)).toHaveLength(before.length - steps)
      for (let again = 0; again < steps; again += 1) step('redo')
      expect(standing(changes)).toEqual(before)
    }),
  )
})
