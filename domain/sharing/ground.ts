import type { DocumentSource } from '../findings/profile-source.ts'
import type { Basis } from '../network/codes.ts'
import type { Day } from '../network/day.ts'

/** One ground in law or guidance on which information about a child may, or must, be passed on. */
export interface Ground {
  /** Unique within its list. */
  code: string
  /** A few plain words to choose it by. */
  title: string
  /** What it allows or demands, and for whom, in a sentence of our own. */
  says: string
  /** Sections, articles or rules. */
  provision: string
  source: DocumentSource
  /** The broad basis that it is one of. */
  basis: Basis
  /** From which day on, where that was found. */
  since?: Day
  /** What a reader should know before relying on it, such as that its wording was read in an older version. */
  caution?: string
}

/**
 * The grounds of one country as they were on one day. A list is never changed once records name it: when the law changes
 * there is a new list beside it, so that what was decided is read by the law of its day.
 */
export interface GroundsList {
  /** The place and the month in which it was checked. */
  id: string
  place: string
  /** The day on which the grounds were checked against their sources. */
  checkedOn: Day
  grounds: readonly Ground[]
}
