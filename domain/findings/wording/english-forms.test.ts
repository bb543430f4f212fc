import { expect, test } from 'vitest'
import { few } from './english-forms.ts'

const people = ['Aroha', 'Sam', 'Mei', 'Yusuf', 'Amara', 'Tama', 'Ines']

test('six are all named, and of seven the first four', () => {
  expect(few(people.slice(0, 6))).toBe('Aroha, Sam, Mei, Yusuf, Amara and Tama')
  expect(few(people)).toBe('Aroha, Sam, Mei, Yusuf and 3 others')
})
