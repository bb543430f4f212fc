import { expect, test } from 'vitest'
import { foldLong } from './fold-long.ts'

const to = (last: number) => Array.from({ length: last }, (_, at) => at + 1)
const none = () => false

test('a list that is not long stands whole, whether it was opened or not', () => {
  expect(foldLong(to(8), false, none)).toEqual({ inSight: to(8), others: 0 })
  expect(foldLong(to(8), true, none)).toEqual({ inSight: to(8), others: 0 })
})

test('a long list shows the first few until it is opened, and says how many more there are', () => {
  expect(foldLong(to(9), false, none)).toEqual({ inSight: to(5), others: 4 })
  expect(foldLong(to(9), true, none)).toEqual({ inSight: to(9), others: 4 })
})

test('what is to stay in sight does, in its place', () => {
  const isKept = (entry: number) => entry === 8
  expect(foldLong(to(9), false, isKept)).toEqual({ inSight: [...to(5), 8], others: 3 })
  expect(foldLong(to(9), false, () => true)).toEqual({ inSight: to(9), others: 0 })
})
