import { expect, test } from 'vitest'
import { childRecords, type EnteredChild, unknownChild, wrongFields } from './new-child.ts'

const IDS = { child: 'child', family: 'family' }
const LINH: EnteredChild = {
  ...unknownChild('2026-06-15'),
  ...{ name: ' Linh Adeleke ', familyName: 'Adeleke', dateOfBirth: '2019-03-04', pathway: 'early-help' },
}
const wrong = (entered: EnteredChild, sibling?: { id: string; family: string }) =>
  [...wrongFields(childRecords(IDS, entered, sibling), entered)].sort()

test('a child comes with a family of their own, on their pathway from today on', () => {
  expect(wrong(LINH)).toEqual([])
  expect(childRecords(IDS, LINH, undefined)).toEqual({
    families: [{ id: 'family', name: 'Adeleke' }],
    children: [
      {
        ...{ id: 'child', family: 'family', name: 'Linh Adeleke', dateOfBirth: '2019-03-04' },
        pathways: [{ pathway: 'early-help', from: '2026-06-15' }],
      },
    ],
  })
})

test('a brother or sister belongs to the family that is on file', () => {
  const sibling = { id: 'an', family: 'adeleke' }
  const records = childRecords(IDS, { ...LINH, familyName: '' }, sibling)
  expect(records.families).toEqual([])
  expect(records.children[0]).toMatchObject({
    family: 'adeleke',
    relationships: [{ child: 'an', kinship: 'sibling' }],
  })
  expect(wrong({ ...LINH, familyName: '' }, sibling)).toEqual([])
})

test('what is missing or no day is told at its field', () => {
  expect(wrong(unknownChild('2026-06-15'))).toEqual(['dateOfBirth', 'familyName', 'name', 'pathway'])
  expect(wrong({ ...LINH, dateOfBirth: '…' })).toEqual(['dateOfBirth'])
  expect(wrong({ ...LINH, from: undefined })).toEqual(['from'])
  expect(wrong({ ...LINH, dateOfBirth: undefined, expectedOn: '2026-09-01' })).toEqual([])
})
