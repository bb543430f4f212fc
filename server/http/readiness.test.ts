import { expect, test } from 'vitest'
import { readiness } from './readiness.ts'

test('many who ask within a second are one look at the database', async () => {
  let now = 0
  let looks = 0
  const ready = readiness(
    async () => {
      looks++
    },
    () => now,
  )
  expect(await ready.isReady()).toBe(false)
  expect(looks).toBe(0)
  ready.started()
  expect(await Promise.all([ready.isReady(), ready.isReady()])).toEqual([true, true])
  now = 999
  await ready.isReady()
  expect(looks).toBe(1)
  now = 1_000
  await ready.isReady()
  expect(looks).toBe(2)
})
