import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { holdsVoice } from './voices-leaving.ts'

const ASKED = `query ($id: ID!, $for: ID = "mum") {
  child(id: $id) { id ...Papers whole: record { file } }
}
fragment Papers on Child { paper: record(madeFor: $for) { file } }`

const file = (told: object = {}) => ({
  format: 'ecomap-network',
  professionals: [{ id: 'gp' }],
  familyMembers: [{ id: 'mum', sameAs: 'once' }, { id: 'dad' }],
  ...told,
})
const holds = (told: object, variableValues: Record<string, unknown> = {}, whole: object = file()) =>
  holdsVoice(
    { document: parse(ASKED), variableValues },
    { child: { id: 'c', paper: { file: file(told) }, whole: { file: whole } } },
  )
const rated = (by?: string) => ({ involvements: [{ id: 'i', ratings: [{ on: '2026-01-01', by }] }] })

describe('what was said', () => {
  test.each([
    ['a rating by the child', rated('child')],
    ['a rating by the family', rated('family')],
    ['words of the child on a visit', { visits: [{ childVoice: 'No' }] }],
    ['words of another in a decision', { sharingDecisions: [{ views: [{ person: 'dad', words: 'No' }] }] }],
    ['the word of another of the family', { needs: [{ source: 'dad' }] }],
    ['another of the family who vouches', { needs: [{ evidencedBy: [{ person: 'dad' }] }] }],
    ['the consent of another', { consents: [{ givenBy: 'c' }] }],
  ])('by others is found: %s', (_what, told) => {
    expect(holds(told)).toBe(true)
  })

  test.each([
    ['a rating by a worker', rated()],
    ['a visit', { visits: [{ childSeen: true }] }],
    ['her words in a decision', { sharingDecisions: [{ views: [{ person: 'mum', words: 'No' }] }] }],
    ['that another was asked', { sharingDecisions: [{ views: [{ person: 'dad' }] }] }],
    ['her own word, also as the child she once was', { needs: [{ source: 'mum' }, { source: 'once' }] }],
    ['the word of a worker', { needs: [{ source: 'gp', evidencedBy: [{ person: 'gp' }] }] }],
  ])('by workers or by herself is not: %s', (_what, told) => {
    expect(holds(told)).toBe(false)
  })
})

test('nothing is looked for in what is made for nobody in particular', () => {
  expect(holds({}, {}, file(rated('child')))).toBe(false)
  expect(holds(rated('child'), { for: null })).toBe(false)
  expect(holds(rated('child'), { for: 'dad' })).toBe(true)
})
