import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CommandFailure } from '../process/failure.ts'
import { readPractice } from './practice.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ecomap-profiles-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(text: string): string {
  const path = join(folder, 'profiles.json')
  writeFileSync(path, text)
  return path
}

/** The sentence with which the start is refused. */
function refusal(profile: string, profilesFile?: string): string {
  try {
    readPractice({ profile, profilesFile })
  } catch (error) {
    if (error instanceof CommandFailure) return error.message
    throw error
  }
  throw new Error('not refused')
}

test('a site without settings has England’s profile, and may have New Zealand’s', () => {
  expect(readPractice({ profile: 'england', profilesFile: undefined }).site.id).toBe('england')
  expect(readPractice({ profile: 'new-zealand', profilesFile: undefined }).site.id).toBe('new-zealand')
})

test('the file that the guide shows is a file that is taken', () => {
  const guide = readFileSync('docs/guide/practice-profiles.md', 'utf8')
  const [, example = ''] = /```json\n(.*?)```/s.exec(guide) ?? []
  const practice = readPractice({ profile: 'harbour', profilesFile: file(example) })
  expect(practice.site).toMatchObject({ id: 'harbour', extends: 'england' })
  expect(practice.teams.get('harbour-whanau-team')?.id).toBe('new-zealand')
  expect([...practice.profiles.keys()]).toEqual(['england', 'new-zealand', 'harbour'])
})

describe('the start is refused in one message', () => {
  test('for a profile that there is not', () => {
    expect(refusal('wales')).toBe(
      'ECOMAP_PROFILE is "wales": give one of england, new-zealand, or name a file of your own profiles in ECOMAP_PROFILES.',
    )
  })

  test('for a file that is not there, or is no JSON', () => {
    const nowhere = join(folder, 'nowhere.json')
    expect(refusal('england', nowhere)).toContain(
      `The practice profiles that ECOMAP_PROFILES names, ${nowhere}, cannot be read: there is no such file.`,
    )
    expect(refusal('england', file('{ "format": '))).toMatch(/cannot be read: .*JSON.*practice-profiles\.md/s)
    expect(refusal('england', folder)).toContain('cannot be read: ')
  })

  test('for a file with mistakes, with every one of them at its path', () => {
    const path = file(
      JSON.stringify({
        format: 'ecomap-profiles',
        version: 1,
        profiles: [{ id: 'harbour', name: 'Harbour', extends: 'england', exitAhead: { value: 'x' } }],
        teams: [{ team: 'bridge' }],
      }),
    )
    expect(refusal('harbour', path)).toBe(
      [
        `The practice profiles in ${path} cannot be used. Put right what is listed, and start again:`,
        '  $.profiles[0].exitAhead.value: "x" is not allowed; write a whole number from 0 to 3650',
        '  $.profiles[0].exitAhead.source: missing; write an object { … }',
        '  $.teams[0].profile: missing; write a text "…"',
      ].join('\n'),
    )
  })
})
