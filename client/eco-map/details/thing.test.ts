import { describe, expect, test } from 'vitest'
import { toldNetwork } from '../../../tests/support/told-network.ts'
import { thingOf } from './thing.ts'

const { index } = toldNetwork({
  needs: [
    {
      id: 'need',
      of: 'c',
      category: 'safety',
      description: 'Safety',
      levels: [{ on: '2026-01-01', level: 'high' }],
    },
  ],
  involvements: [
    { id: 'i', professional: 'p', role: 'gp', with: 'c', startedOn: '2026-01-01', addresses: ['need'] },
  ],
  meetings: [
    {
      id: 'm',
      children: ['c'],
      forum: 'core-group',
      on: '2026-05-01',
      invitations: [{ person: 'p', attendance: 'phone', contribution: 'spoken' }],
    },
  ],
})

describe('what an id of the map stands for', () => {
  test.each([
    ['c', 'child'],
    ['mum', 'familyMember'],
    ['p', 'professional'],
    ['i', 'involvement'],
    ['need', 'need'],
    ['agency-of-p', 'agency'],
    ['home', 'household'],
    ['m', 'meeting'],
  ])('%s is a %s', (id, type) => {
    expect(thingOf(index, id)?.type).toBe(type)
  })

  test.each([
    ['i|ADDRESSES|need', 'involvement'],
    ['mum|RELATED_TO|c', 'familyMember'],
    ['p|INFORMED|q', 'professional'],
    ['p|INVITED_TO|m', 'meeting'],
  ])('the tie %s is read as its %s', (id, type) => {
    expect(thingOf(index, id)?.type).toBe(type)
  })

  test('what is not on the record is nothing', () => {
    expect(thingOf(index, 'nobody')).toBeUndefined()
    expect(thingOf(index, 'nobody|TIED_TO|p')).toBeUndefined()
  })
})
