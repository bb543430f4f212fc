import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryNetworkFile } from '../../tests/support/arbitrary-network.ts'
import { recordOf } from '../../tests/support/record-of.ts'
import { checkNetworkFile } from '../network/check/check-network-file.ts'
import type { Rating } from '../network/network-file.ts'
import { indexRecord, type NetworkRecord } from '../network/record.ts'
import { madeForMember, type NotForFamilyMember } from './made-for.ts'
import { redact } from './redact.ts'
import { withholdableIn } from './withholdable.ts'

/** In every word that a rating of the child or the family holds, and in what the child said, and nowhere else. */
const SAID = 'said within the family'

const files = arbitraryNetworkFile({
  around: '2026-03-15',
  span: 120,
  sizes: { children: [1, 3], familyMembers: [1, 5], involvements: [1, 12], visits: [1, 6], meetings: [1, 4] },
})
/** A child's record with somebody of the family, what is left out for them, and with words of their own in every rating. */
const cases = fc.tuple(files, fc.array(fc.nat(), { maxLength: 3 }), fc.nat()).map(([raw, picks, pick]) => {
  const read = checkNetworkFile(raw)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const record = spoken(recordOf(read.file, read.file.children[0]?.id ?? ''))
  const members = record.familyMembers.map(({ id }) => id)
  const member = members[pick % members.length] ?? 'nobody on it'
  const ids = [...withholdableIn(record)].filter((id) => id !== member)
  const notFor = picks.flatMap((one) => {
    const item = ids[one % ids.length]
    return item === undefined ? [] : [{ item, familyMember: member }]
  })
  return { record, member, notFor }
})

function law(
  name: string,
  holds: (record: NetworkRecord, member: string, notFor: NotForFamilyMember[]) => void,
): void {
  test(name, () => {
    fc.assert(
      fc.property(cases, ({ record, member, notFor }) => holds(record, member, notFor)),
      { numRuns: 100, endOnFailure: true },
    )
  })
}

law('no word of the child and of no rating by the family is in it', (record, member, notFor) => {
  const made = JSON.stringify(madeForMember(record, member, notFor))
  expect(made).not.toContain(SAID)
})

law('it holds nothing that what is left out for them would not leave', (record, member, notFor) => {
  const made = madeForMember(record, member, notFor)
  const left = redact(record, new Set(notFor.map(({ item }) => item))).record
  const before = new Set(idsIn(left))
  for (const id of idsIn(made)) expect(before).toContain(id)
  expect(indexRecord(made).child.id).toBe(record.child)
})

law('made twice it is as made once', (record, member, notFor) => {
  const made = madeForMember(record, member, notFor)
  expect(madeForMember(made, member, notFor)).toEqual(made)
})

law(
  'where nobody of the family said anything and nothing is left out, it is the record',
  (record, member) => {
    const { professionals, needs, involvements, disagreements, consents, sharingDecisions } = record
    const names = new Set(professionals.map(({ id }) => id))
    const source = undefined
    const silent: NetworkRecord = {
      ...record,
      children: record.children.map((one) => ({ ...one, relationships: one.relationships.map(unrated) })),
      familyMembers: record.familyMembers.map((one) => ({
        ...one,
        relationships: one.relationships.map(unrated),
      })),
      needs: needs.map((one) => ({
        ...one,
        source,
        evidencedBy: one.evidencedBy.filter(({ person }) => names.has(person)),
      })),
      involvements: involvements.map((one) => ({ ...unrated(one), source })),
      visits: record.visits.map((one) => ({ ...one, childVoice: undefined, source })),
      contacts: record.contacts.map((one) => ({ ...one, source })),
      meetings: record.meetings.map((one) => ({ ...one, childVoice: undefined, source })),
      assessments: record.assessments.map((one) => ({ ...one, source })),
      plans: record.plans.map((one) => ({ ...one, source })),
      ties: record.ties.map(unrated),
      disagreements: disagreements.map((one) => ({
        ...one,
        source,
        between: one.between.filter((id) => names.has(id)),
      })),
      consents: consents.map((one) => ({ ...one, givenBy: undefined })),
      sharingDecisions: sharingDecisions.map((one) => ({ ...one, views: [] })),
    }
    expect(madeForMember(silent, member, [])).toEqual(silent)
  },
)

function unrated<Rated extends { ratings: Rating[] }>(rated: Rated): Rated {
  return { ...rated, ratings: rated.ratings.filter(({ by }) => by === 'worker') }
}

/** The record with a word in whatever the child or the family said that no other text of it holds. */
function spoken(record: NetworkRecord): NetworkRecord {
  const rated = <Rated extends { ratings: Rating[] }>(one: Rated): Rated => ({
    ...one,
    ratings: [
      ...one.ratings.map((rating) => (rating.by === 'worker' ? rating : { ...rating, words: SAID })),
      { on: '2026-03-01', by: 'child', words: SAID },
      { on: '2026-03-01', by: 'family', words: SAID },
    ],
  })
  return {
    ...record,
    children: record.children.map((one) => ({ ...one, relationships: one.relationships.map(rated) })),
    familyMembers: record.familyMembers.map((one) => ({
      ...one,
      relationships: one.relationships.map(rated),
    })),
    involvements: record.involvements.map(rated),
    ties: record.ties.map(rated),
    visits: record.visits.map((one) => ({ ...one, childVoice: SAID })),
    meetings: record.meetings.map((one) => ({ ...one, childVoice: SAID })),
  }
}

function idsIn(record: NetworkRecord): string[] {
  return Object.values(record).flatMap((list) =>
    Array.isArray(list) ? list.flatMap((one) => ('id' in one ? [one.id as string] : [])) : [],
  )
}
