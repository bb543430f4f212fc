import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, searchNames } from './fold.ts'

describe('folding a name', () => {
  test.each([
    ['Hēmi', 'hemi'],
    ['He\u0304mi', 'hemi'],
    ['ĀWHINA', 'awhina'],
    ["Siobhán O'Brien", 'siobhan obrien'],
    ['Siobhán O’Brien', 'siobhan obrien'],
    ['Anne-Marie  Smith–Jones', 'anne marie smith jones'],
    ['Łukasz Wójcik', 'lukasz wojcik'],
    ['Søren Ægir', 'soren aegir'],
    ['Strauß', 'strauss'],
    ['İpek', 'ipek'],
    ['Işık', 'isik'],
    ['Ｈｅｍｉ', 'hemi'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['أَمَارَة', 'امارة'],
    ['עַמִּית', 'עמית'],
    ['Amara\u200e', 'amara'],
    ['李小龍', '李小龍'],
  ])('%s is found as %s', (name, folded) => {
    expect(fold(name)).toBe(folded)
  })

  test('keeps the vowel signs that tell names apart', () => {
    expect(fold('கவின்')).not.toBe(fold('கவன்'))
    expect(fold('राम')).not.toBe(fold('रमा'))
  })

  test('is the same when done twice, and for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(fold(fold(name))).toBe(fold(name))
        expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC')))
      }),
    )
  })
})

describe('the names a child is found by', () => {
  test('are the name and the name they are known as, each once', () => {
    expect(searchNames({ name: 'Hēmi Walker', knownAs: 'Hems' })).toEqual(['hemi walker', 'hems'])
    expect(searchNames({ name: 'Hēmi', knownAs: 'Hemi' })).toEqual(['hemi'])
    expect(searchNames({ name: '…' })).toEqual(['…'])
  })
})
