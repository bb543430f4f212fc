import type { Voice } from '../network/codes.ts'
import type { Day } from '../network/day.ts'
import type { FamilyMember, Involvement, Rating } from '../network/network-file.ts'
import { holdsOn } from '../network/period.ts'
import type { RecordIndex } from '../network/record.ts'
import type { RatedTie } from '../voices/rated-ties.ts'
import { formOfChange, type RecordForm } from './record-form.ts'

/**
 * The form in which it is recorded how a worker, the child or the family see a tie, begun on the day; nothing for a tie that is
 * over, or that is recorded on another page than this child's.
 */
export function formForVoice(
  index: RecordIndex,
  tie: Pick<RatedTie, 'id' | 'kind' | 'from'>,
  voice: Voice,
  today: Day,
): RecordForm | undefined {
  const involvement = index.involvements.get(tie.id)
  if (involvement) return formForInvolvement(involvement, voice, today)
  const member = tie.kind === 'kinship' ? index.familyMembers.get(tie.from) : undefined
  return member && formForRelationship(member, index.child.id, voice, today)
}

/** As {@link formForVoice}, of an involvement. */
export function formForInvolvement(
  involvement: Involvement,
  voice: Voice,
  today: Day,
): RecordForm | undefined {
  if (!holdsOn(involvement.startedOn, involvement.endedOn, today)) return undefined
  const { ratings, at } = ratingBegun(involvement.ratings, voice, today)
  return formOfChange('involvements', involvement, { ratings }, `ratings.${at}`)
}

/** As {@link formForVoice}, of what a family member or informal support is to a child. */
export function formForRelationship(
  member: FamilyMember,
  child: string,
  voice: Voice,
  today: Day,
): RecordForm | undefined {
  const { relationships } = member
  const place = relationships.findIndex((one) => one.child === child && holdsOn(one.from, one.until, today))
  const relationship = relationships[place]
  if (!relationship) return undefined
  const { ratings, at } = ratingBegun(relationship.ratings, voice, today)
  const changed = { relationships: relationships.with(place, { ...relationship, ratings }) }
  return formOfChange('familyMembers', member, changed, `relationships.${place}.ratings.${at}`)
}

/** The ratings with one of the day, at the place that is told, for what is said now; what is recorded of that day already is gone on with. */
export function ratingBegun(
  ratings: readonly Rating[],
  by: Voice,
  on: Day,
): { ratings: Rating[]; at: number } {
  const at = ratings.findIndex((one) => one.on === on && one.by === by)
  return at < 0 ? { ratings: [...ratings, { on, by }], at: ratings.length } : { ratings: [...ratings], at }
}
