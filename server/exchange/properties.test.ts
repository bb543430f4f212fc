import { describe, expect, it } from 'vitest'
import type { Draft } from '../../domain/network/leaves.ts'
import { recordShape } from '../../domain/network/shape.ts'
import { fieldsFrom, propertiesOf, propertyNames } from './properties.ts'

const shape = recordShape('involvements')
const isRelationship = (name: string) => name === 'professional' || name === 'addresses'

const record: Draft = {
  id: 'i',
  professional: 'ada',
  startedOn: '2025-01-01',
  continuesAfterExit: false,
  ratings: [
    { on: '2025-02-01', by: 'worker', quality: 'strained' },
    { on: '2025-03-01', by: 'child', words: 'She listens.' },
  ],
  addresses: ['need'],
}

describe('propertiesOf', () => {
  it('keeps a list of objects as lists of one length', () => {
    expect(propertiesOf(shape, record, isRelationship)).toEqual({
      id: 'i',
      startedOn: '2025-01-01',
      continuesAfterExit: false,
      ratingsOn: ['2025-02-01', '2025-03-01'],
      ratingsBy: ['worker', 'child'],
      ratingsQuality: ['strained', ''],
      ratingsImpact: ['', ''],
      ratingsWords: ['', 'She listens.'],
    })
  })

  it('gives the field after which a list is called the name of the list', () => {
    const pathways = [{ pathway: 'universal', from: '2025-01-01' }]
    expect(propertiesOf(recordShape('children'), { pathways }, () => false)).toEqual({
      pathways: ['universal'],
      pathwaysFrom: ['2025-01-01'],
      pathwaysAgreedOn: [''],
    })
  })

  it('has no property for an empty list', () => {
    expect(propertiesOf(shape, { ratings: [] }, isRelationship)).toEqual({})
  })

  it('makes no property but those that are named', () => {
    const names = propertyNames(shape, isRelationship)
    expect(names).toEqual(expect.arrayContaining(Object.keys(propertiesOf(shape, record, isRelationship))))
    expect(names).not.toContain('professional')
  })
})

describe('fieldsFrom', () => {
  it('gives back the fields, and an empty list for one that is no property', () => {
    const { professional: _, addresses: __, ...fields } = record
    const found = fieldsFrom(shape, propertiesOf(shape, record, isRelationship), isRelationship)
    expect(found).toEqual({ ...fields, for: [], jointWith: [] })
  })
})
