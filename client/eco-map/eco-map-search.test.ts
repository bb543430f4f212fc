import { describe, expect, test } from 'vitest'
import { askedFindings, ecoMapSearch, sectorsOf } from './eco-map-search.ts'

describe('the address of a child’s page', () => {
  test('keeps what it knows', () => {
    const search = {
      day: '2026-05-03',
      with: '2026-02-03',
      finding: '["c","UNMET_NEED","n"]',
      selected: 'p|TIED_TO|q',
      view: 'contacts',
      week: '2026-04-27',
      panel: 'details',
      layer: 'information',
      sectors: 'education,health',
      people: 'mum',
      severities: 'urgent',
      kinds: 'UNMET_NEED',
    } as const
    expect(ecoMapSearch(search)).toEqual(search)
  })

  test('leaves out what cannot be', () => {
    expect(
      ecoMapSearch({
        day: '2026-02-30',
        with: 'mum',
        view: 'map',
        week: '27 April',
        layer: 'x',
        sectors: 'magic',
        kinds: 'x',
        selected: '',
        q: 1,
      }),
    ).toEqual({})
  })

  test('sets no other day and nothing supposed beside the two maps, and makes them for no family member', () => {
    const search = { view: 'voices', voice: 'family', panel: 'voices', day: '2026-05-03' } as const
    expect(ecoMapSearch({ ...search, with: '2026-02-03' })).toEqual(search)
    expect(ecoMapSearch({ ...search, whatif: 'w' })).toEqual({
      whatif: 'w',
      panel: 'voices',
      day: '2026-05-03',
    })
    expect(ecoMapSearch({ view: 'voices', madeFor: 'mum' })).toEqual({ madeFor: 'mum' })
    expect(ecoMapSearch({ voice: 'family' })).toEqual({})
  })

  test('lists sectors, severities and kinds in their own order, whatever the order asked in', () => {
    const search = ecoMapSearch({
      sectors: 'health,education,health',
      severities: 'note,urgent',
      kinds: 'LIMITED_IMPACT,UNMET_NEED',
    })
    expect(sectorsOf(search)).toEqual(['education', 'health'])
    expect(askedFindings(search)).toEqual({
      severities: ['urgent', 'note'],
      kinds: ['UNMET_NEED', 'LIMITED_IMPACT'],
    })
  })
})
