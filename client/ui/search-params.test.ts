import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinList, parseSearch, splitList, stringifySearch } from './search-params.ts'

describe('search parameters', () => {
  it('keep text as text, whatever it looks like', () => {
    expect(parseSearch('?day=2026-05-03&q=12&x=true')).toEqual({ day: '2026-05-03', q: '12', x: 'true' })
  })

  it('leave no trace of what is absent', () => {
    expect(stringifySearch({ q: '', day: undefined })).toBe('')
  })

  it('come back as they were written', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('q', 'finding', 'selected'), fc.string({ minLength: 1 })),
        (search) => {
          expect(parseSearch(stringifySearch(search))).toEqual({ ...search })
        },
      ),
    )
  })

  it('carry lists of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (values) => {
        expect(splitList(joinList(values))).toEqual(values)
      }),
    )
  })
})
