import { expect, test } from 'vitest'
import { stillNamed } from './still-named.ts'

const NONE = { teams: 0, professionals: 0, panels: 0, others: false }

test('entries of the directory that name it are counted, and it is said what to do with them', () => {
  expect(stillNamed('agencies', { ...NONE, teams: 1, professionals: 2 })).toBe(
    '1 team and 2 professionals still name this agency: make it one with the right entry, or choose the right agency there first.',
  )
  expect(stillNamed('professionals', { ...NONE, panels: 1 })).toBe(
    '1 panel still names this professional: make them one with the right entry, or take them out there first.',
  )
  expect(stillNamed('roles', { ...NONE, professionals: 11 })).toBe(
    '11 professionals still name this role: choose the right role there first.',
  )
})

test('of anything else it is told that it is there, and not what or how much', () => {
  expect(stillNamed('professionals', { ...NONE, others: true })).toBe(
    'Something on file still names this professional: make them one with the right entry, or hand over or end their work.',
  )
  expect(stillNamed('panels', { ...NONE, others: true })).toBe(
    'Something on file still names this panel: record the right panel there first.',
  )
  expect(stillNamed('agencies', { teams: 2, professionals: 1, panels: 0, others: true })).toBe(
    '2 teams, 1 professional and something else on file still name this agency: make it one with the right entry, or record the right agency there first.',
  )
})

test('nothing is said of what nothing names', () => {
  expect(stillNamed('teams', NONE)).toBeUndefined()
})
