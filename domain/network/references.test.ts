import { expect, it } from 'vitest'
import { REFERENCES } from './references.ts'

it('lists what a record refers to, through the lists inside it', () => {
  expect(REFERENCES.plans).toEqual([
    { path: ['child'], many: false, to: ['Child'] },
    { path: ['goals', 'needs'], many: true, to: ['Need'] },
    { path: ['goals', 'actions', 'owner'], many: false, to: ['Professional', 'Child', 'FamilyMember'] },
    { path: ['source'], many: false, to: ['Professional', 'Child', 'FamilyMember'] },
  ])
  expect(REFERENCES.agencies).toEqual([])
})
