import { expect, test } from 'vitest'
import { child, involvement, mother, type Told, toldNetwork } from '../../tests/support/told-network.ts'
import { ratedTies } from '../voices/rated-ties.ts'
import { formForVoice } from './forms-for-voice.ts'

const TODAY = '2026-06-30'

function forms(told: Told) {
  const network = toldNetwork(told)
  return ratedTies(network).map((tie) => formForVoice(network.index, tie, 'child', TODAY))
}

test('what the child says of somebody’s work is a rating of today at the end of those of the involvement', () => {
  const ratings = [{ on: '2026-02-01', by: 'worker' as const, quality: 'positive' as const }]
  const [form] = forms({ familyMembers: [], involvements: [involvement('p', { ratings })] })
  expect(form).toMatchObject({ list: 'involvements', at: 'ratings.1' })
  expect(form?.start.ratings).toEqual([...ratings, { on: TODAY, by: 'child' }])
  expect(form?.onFile?.ratings).toEqual(ratings)
})

test('what is recorded of the same day and voice is gone on with', () => {
  const ratings = [
    { on: TODAY, by: 'child' as const, words: 'He waits for me.' },
    { on: TODAY, by: 'worker' as const, quality: 'positive' as const },
  ]
  const [form] = forms({ familyMembers: [], involvements: [involvement('p', { ratings })] })
  expect(form?.at).toBe('ratings.0')
  expect(form?.start.ratings).toEqual(ratings)
})

test('what the child says of somebody of the family is at the relationship that holds, and others stay as they are', () => {
  const over = { child: 'c', kinship: 'friend' as const, until: '2026-01-01' }
  const holding = { child: 'c', kinship: 'foster-carer' as const, from: '2026-01-01' }
  const [form] = forms({ familyMembers: [mother({ relationships: [over, holding] })] })
  expect(form).toMatchObject({ list: 'familyMembers', at: 'relationships.1.ratings.0' })
  expect(form?.start.relationships).toMatchObject([
    { ...over, ratings: [] },
    { ...holding, ratings: [{ on: TODAY, by: 'child' }] },
  ])
})

test('nothing is offered where work is planned to have ended by today, and of a tie to another child', () => {
  const sister = child({ id: 'sister', relationships: [{ child: 'c', kinship: 'sibling' }] })
  const network = toldNetwork(
    {
      children: [child({}), sister],
      familyMembers: [],
      involvements: [involvement('p', { endedOn: TODAY })],
    },
    '2026-06-29',
  )
  const ties = ratedTies(network)
  expect(ties).toHaveLength(2)
  for (const tie of ties) expect(formForVoice(network.index, tie, 'child', TODAY)).toBeUndefined()
})
