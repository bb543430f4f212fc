import { expect, it } from 'vitest'
import { foldEntries } from './fold-entries.ts'

const entry = (id: string, who: string, what = 'looked', day = '2026-11-22') => ({
  ...{ id, who, what, day },
  at: `${day}T09:00:0${id}.000Z`,
})

it('folds the same by the same on a day, and nothing across what was done between', () => {
  const entries = [
    entry('6', 'Ngaire'),
    entry('5', 'Ngaire'),
    entry('4', 'Gwilym'),
    entry('3', 'Ngaire'),
    entry('2', 'Ngaire', 'changed'),
    entry('1', 'Ngaire', 'changed', '2026-11-21'),
  ]
  const folded = foldEntries(entries)
  expect(folded.map(({ id, count }) => [id, count])).toEqual([
    ['6', 2],
    ['4', 1],
    ['3', 1],
    ['2', 1],
    ['1', 1],
  ])
  expect(folded[0]).toMatchObject({ first: entries[1]?.at, last: entries[0]?.at, day: '2026-11-22' })
  expect(foldEntries([])).toEqual([])
})
