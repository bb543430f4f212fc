import type { ListName, Rating } from '../network/network-file.ts'
import type { NetworkRecord } from '../network/record.ts'
import { redact } from './redact.ts'

/** An item that is left out of what is made for a family member. */
export interface NotForFamilyMember {
  item: string
  familyMember: string
}

/** The lists whose records hold, in words, what somebody told who is named as their source. */
const IN_WORDS = [
  'involvements',
  'needs',
  'contacts',
  'assessments',
  'plans',
  'disagreements',
] as const satisfies readonly ListName[]

/**
 * A child's record as it may reach a family member: without what is left out for them, and without what the child and others
 * of the family said, whether or not anybody thought of leaving it out. What the member said themselves stays where the record
 * says that it was they. Of a rating by the family it doesn't say by whom, so that none stays.
 *
 * A record that stands on the word of another of the family is left out, and so is a disagreement of theirs; of a visit and a
 * meeting, which say that somebody came and not what anybody told, only whose word it stands on.
 *
 * @param member the id of the family member; of somebody not on the record nothing is theirs, and what is left out for anybody
 *   is left out for them
 */
export function madeForMember(
  record: NetworkRecord,
  member: string,
  notFor: readonly NotForFamilyMember[],
): NetworkRecord {
  const known = record.familyMembers.find(({ id }) => id === member)
  const own = new Set([member, known?.sameAs])
  const professionals = new Set(record.professionals.map(({ id }) => id))
  const isAnother = (id: string | undefined): boolean =>
    id !== undefined && !own.has(id) && !professionals.has(id)
  const items = [
    ...notFor.flatMap(({ item, familyMember }) => (!known || familyMember === member ? [item] : [])),
    ...IN_WORDS.flatMap((list) => record[list].flatMap(({ id, source }) => (isAnother(source) ? [id] : []))),
    ...record.disagreements.flatMap(({ id, between }) =>
      between.some(isAnother) && !between.some((one) => own.has(one)) ? [id] : [],
    ),
  ]
  return withoutVoices(redact(record, new Set(items)).record, isAnother)
}

/** Leaves what was said out of records that stay. */
function withoutVoices(record: NetworkRecord, isAnother: (id: string | undefined) => boolean): NetworkRecord {
  const event = <Event extends NetworkRecord['visits'][number] | NetworkRecord['meetings'][number]>(
    told: Event,
  ): Event => ({
    ...told,
    childVoice: undefined,
    ...(isAnother(told.source) && { source: undefined, standing: undefined }),
  })
  return {
    ...record,
    children: record.children.map((one) => ({ ...one, relationships: one.relationships.map(byWorkers) })),
    familyMembers: record.familyMembers.map((one) => ({
      ...one,
      relationships: one.relationships.map(byWorkers),
    })),
    needs: record.needs.map((one) => ({
      ...one,
      evidencedBy: one.evidencedBy.filter(({ person }) => !isAnother(person)),
    })),
    involvements: record.involvements.map(byWorkers),
    visits: record.visits.map(event),
    meetings: record.meetings.map(event),
    ties: record.ties.map(byWorkers),
    consents: record.consents.map((one) => (isAnother(one.givenBy) ? { ...one, givenBy: undefined } : one)),
    sharingDecisions: record.sharingDecisions.map((one) => ({
      ...one,
      views: one.views.map((view) => (isAnother(view.person) ? { ...view, words: undefined } : view)),
    })),
  }
}

function byWorkers<Rated extends { ratings: Rating[] }>(rated: Rated): Rated {
  return { ...rated, ratings: rated.ratings.filter(({ by }) => by === 'worker') }
}
