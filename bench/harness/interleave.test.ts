import { expect, it } from 'vitest'
import { interleave } from './interleave.ts'

it('gives every side the same input in a round, by turns first, and keeps no warm-up', async () => {
  const calls: string[] = []
  const side = (name: string, took: number) => ({
    name,
    run: (input: number) => {
      calls.push(`${name}${input}`)
      return took
    },
  })
  const rounds = { warmUps: 1, samples: 2 }
  const times = await interleave([side('a', 5), side('b', 7)], rounds, (round) => round)
  expect(calls).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2'])
  expect(times).toEqual(
    new Map([
      ['a', [5, 5]],
      ['b', [7, 7]],
    ]),
  )
})

it('times a side that tells no time of its own', async () => {
  const times = await interleave([{ name: 'a', run: async () => {} }], { warmUps: 0, samples: 3 }, () => 0)
  expect(times.get('a')).toHaveLength(3)
})
