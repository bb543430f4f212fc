import { describe, expect, it } from 'vitest'
import { median, medianNoise, percentile95 } from './statistics.ts'

const hundred = Array.from({ length: 100 }, (_, index) => ((index * 37) % 100) + 1)

describe('median and 95th percentile', () => {
  it('reads them off the values in order of size, not of text', () => {
    expect(median([10, 9, 100])).toBe(10)
    expect(median(hundred)).toBe(50.5)
    expect(percentile95(hundred)).toBe(95)
    expect(percentile95([3])).toBe(3)
  })

  it('refuses to sum up nothing', () => {
    expect(() => median([])).toThrow('without a sample')
  })
})

describe('noise of a median', () => {
  it('is nothing where all are equal, whatever a few outliers do', () => {
    expect(medianNoise(Array<number>(200).fill(4))).toBe(0)
    expect(medianNoise([...Array<number>(196).fill(4), 900, 900, 900, 900])).toBe(0)
  })

  it('grows with the spread and falls with the number', () => {
    const spread = (count: number, width: number) =>
      Array.from({ length: count }, (_, index) => 10 + (width * index) / count)
    expect(medianNoise(spread(200, 10))).toBeGreaterThan(medianNoise(spread(200, 2)))
    expect(medianNoise(spread(400, 10))).toBeLessThan(medianNoise(spread(100, 10)))
  })
})
