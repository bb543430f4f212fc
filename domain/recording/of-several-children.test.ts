import { describe, expect, test } from 'vitest'
import type { RecordOf } from '../network/network-file.ts'
import { aboutOthers } from './of-several-children.ts'

const meeting = (...children: string[]) => ({ id: 'm', children }) as unknown as RecordOf<'meetings'>
const need = (of: string, ...children: string[]) => ({ id: 'n', of, for: children }) as RecordOf<'needs'>
const work = (client: string, ...children: string[]) =>
  ({ id: 'i', with: client, for: children }) as RecordOf<'involvements'>
const aunt = (...children: string[]) =>
  ({
    id: 'a',
    relationships: children.map((child) => ({ child, kinship: 'aunt-or-uncle' })),
  }) as unknown as RecordOf<'familyMembers'>

describe('what stays for other children', () => {
  test('of what is about several is about the others', () => {
    expect(aboutOthers('meetings', meeting('noor', 'omar'), 'noor')).toEqual(meeting('omar'))
    expect(aboutOthers('needs', need('mother', 'noor', 'omar'), 'noor')).toEqual(need('mother', 'omar'))
    expect(aboutOthers('involvements', work('mother', 'omar', 'noor'), 'noor')).toEqual(
      work('mother', 'omar'),
    )
    expect(aboutOthers('familyMembers', aunt('noor', 'omar'), 'noor')).toEqual(aunt('omar'))
  })

  test('is nothing of what is about this one alone', () => {
    expect(aboutOthers('meetings', meeting('noor'), 'noor')).toBe(undefined)
    expect(aboutOthers('needs', need('mother', 'noor'), 'noor')).toBe(undefined)
    expect(aboutOthers('familyMembers', aunt('noor'), 'noor')).toBe(undefined)
  })

  test('is nothing of their own needs and of work with them, nor of a list whose records are of one child', () => {
    expect(aboutOthers('needs', need('noor', 'noor', 'omar'), 'noor')).toBe(undefined)
    expect(aboutOthers('involvements', work('noor', 'noor', 'omar'), 'noor')).toBe(undefined)
    expect(aboutOthers('plans', { id: 'p', child: 'noor' } as RecordOf<'plans'>, 'noor')).toBe(undefined)
  })

  test('is the same of what never was about this one', () => {
    const other = work('mother', 'omar')
    expect(aboutOthers('involvements', other, 'noor')).toBe(other)
  })
})
