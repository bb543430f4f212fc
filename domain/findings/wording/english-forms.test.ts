import fc from 'fast-check'
import { expect, test } from 'vitest'
import { date, few, list } from './english-forms.ts'

const people = ['Aroha', 'Sam', 'Mei', 'Yusuf', 'Amara', 'Tama', 'Ines']

test('six are all named, and of seven the first four', () => {
  expect(few(people.slice(0, 6))).toBe('Aroha, Sam, Mei, Yusuf, Amara and Tama')
  expect(few(people)).toBe('Aroha, Sam, Mei, Yusuf and 3 others')
})

test('days and lists are written as the platform writes them in British English', () => {
  const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })
  const anyDay = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(anyDay, fc.array(fc.constantFrom(...people)), (day, names) => {
      expect(date(day.toISOString().slice(0, 10))).toBe(days.format(day))
      expect(list(names)).toBe(lists.format(names))
    }),
  )
})
