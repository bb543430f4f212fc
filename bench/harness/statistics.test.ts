import { describe, expect, it } from 'vitest'
import { MEDIAN, noise, P95, quantile } from './statistics.ts'

const hundred = Array.from({ length: 100 }, (_, index) => ((index * 37) % 100) + 1)

describe('quantile', () => {
  it('reads them off the values in order of size, not of text', () => {
    expect(quantile([10, 9, 100], MEDIAN)).toBe(10)
    expect(quantile(hundred, MEDIAN)).toBe(50.5)
    expect(quantile(hundred, P95)).toBe(95)
    expect(quantile([3], P95)).toBe(3)
  })

  it('refuses to sum up nothing', () => {
    expect(() => quantile([], MEDIAN)).toThrow('without a sample')
  })
})

describe('noise', () => {
  it('is nothing where all are equal, whatever a few outliers do', () => {
    expect(noise(Array<number>(200).fill(4), MEDIAN)).toBe(0)
    expect(noise([...Array<number>(196).fill(4), 900, 900, 900, 900], MEDIAN)).toBe(0)
  })

  it('of a high quantile tells of the few that lie about it', () => {
    const one = [...Array<number>(188).fill(4), ...Array<number>(12).fill(9)]
    expect(noise(one, MEDIAN)).toBe(0)
    expect(noise(one, P95)).toBeGreaterThan(0.2)
  })

  it('grows with the spread and falls with the number', () => {
    const spread = (count: number, width: number) =>
      Array.from({ length: count }, (_, index) => 10 + (width * index) / count)
    expect(noise(spread(200, 10), MEDIAN)).toBeGreaterThan(noise(spread(200, 2), MEDIAN))
    expect(noise(spread(400, 10), MEDIAN)).toBeLessThan(noise(spread(100, 10), MEDIAN))
  })
})
