import { describe, expect, it } from 'vitest'
import { type Comparison, judge } from './row.ts'

const steady = (value: number) => Array<number>(200).fill(value)
const comparison: Comparison = {
  what: 'something',
  ours: { name: 'ours', times: steady(3) },
  floor: { name: 'floor', times: steady(2) },
  ratio: 'time',
  of: 'median',
}

describe('judge', () => {
  it('reads a ratio of times, to be at most its aim', () => {
    expect(judge({ ...comparison, aim: 1.5 })).toEqual({ ratio: 1.5, verdict: 'met' })
    expect(judge({ ...comparison, aim: 1.4 })).toEqual({ ratio: 1.5, verdict: 'missed' })
  })

  it('reads a ratio of speeds, to be at least its aim', () => {
    expect(judge({ ...comparison, ratio: 'speed', aim: 0.6 }).verdict).toBe('met')
    expect(judge({ ...comparison, ratio: 'speed', aim: 0.7 }).verdict).toBe('missed')
  })

  it('holds ours to a time where the aim is one, whatever the floor took', () => {
    expect(judge({ ...comparison, limit: 3 })).toEqual({ ratio: 1.5, verdict: 'met' })
    expect(judge({ ...comparison, limit: 2.9 })).toEqual({ ratio: 1.5, verdict: 'missed' })
    const times = steady(2).map((value, index) => value + index / 20)
    expect(judge({ ...comparison, floor: { name: 'floor', times }, limit: 3 })).toEqual({
      ratio: undefined,
      verdict: 'met',
    })
  })

  it('gives no ratio when the floor is too noisy, however good it would look', () => {
    const times = steady(2).map((value, index) => value + index / 20)
    expect(judge({ ...comparison, floor: { name: 'floor', times }, aim: 9 })).toEqual({
      ratio: undefined,
      verdict: 'too noisy',
    })
  })
})
