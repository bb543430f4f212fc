import { expect, test, vi } from 'vitest'
import { outbox } from './outbox.ts'

const over = { done: true, value: undefined }

test('hands out in order what was put in, before and after it is asked for', async () => {
  const box = outbox<number | null>(10, () => {})
  box.put(1)
  box.put(null)
  expect(await box.next()).toEqual({ done: false, value: 1 })
  expect(await box.next()).toEqual({ done: false, value: null })
  const next = box.next()
  box.put(3)
  expect(await next).toEqual({ done: false, value: 3 })
})

test('ends after what is in it, once', async () => {
  const onOver = vi.fn()
  const box = outbox<number>(10, onOver)
  box.put(1)
  box.end()
  box.end()
  box.put(2)
  expect(await box.next()).toEqual({ done: false, value: 1 })
  expect(await box.next()).toEqual(over)
  expect(onOver).toHaveBeenCalledTimes(1)
})

test('lets go of whoever waits when they go away', async () => {
  const onOver = vi.fn()
  const box = outbox<number>(10, onOver)
  const next = box.next()
  await box.return?.()
  expect(await next).toEqual(over)
  expect(box.isOver).toBe(true)
  expect(onOver).toHaveBeenCalledTimes(1)
})

test('ends where more comes than is taken', () => {
  const onOver = vi.fn()
  const box = outbox<number>(2, onOver)
  for (const item of [1, 2, 3]) box.put(item)
  expect(onOver).toHaveBeenCalledTimes(1)
})
