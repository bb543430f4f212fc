import { describe, expect, it } from 'vitest'
import { inBatches } from './batches.ts'

describe('inBatches', () => {
  it('sends full batches in order and the rest at the end', async () => {
    const sent: number[][] = []
    const batches = inBatches<number>(2, async (rows) => void sent.push(rows))
    for (const row of [1, 2, 3, 4, 5]) await batches.add(row)
    await batches.end()
    expect(sent).toEqual([[1, 2], [3, 4], [5]])
  })

  it('counts what a row weighs', async () => {
    const sent: number[][] = []
    const batches = inBatches<number>(
      10,
      async (rows) => void sent.push(rows),
      (row) => row,
    )
    for (const row of [4, 7, 1, 12]) await batches.add(row)
    await batches.end()
    expect(sent).toEqual([
      [4, 7],
      [1, 12],
    ])
  })

  it('has one batch under way at a time', async () => {
    let underWay = 0
    const batches = inBatches<number>(1, async () => {
      expect(++underWay).toBe(1)
      await Promise.resolve()
      underWay--
    })
    for (const row of [1, 2, 3]) await batches.add(row)
    await batches.end()
  })

  it('tells a failure with the next batch, or at the end', async () => {
    const batches = inBatches<number>(1, async (rows) => {
      if (rows[0] === 1) throw new Error('full')
    })
    await batches.add(1)
    await expect(batches.add(2)).rejects.toThrow('full')

    const last = inBatches<number>(2, () => Promise.reject(new Error('full')))
    await last.add(1)
    await expect(last.end()).rejects.toThrow('full')
  })
})
