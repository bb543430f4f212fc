import type { NotForFamilyMember } from '../../domain/access/made-for.ts'
import { redact } from '../../domain/access/redact.ts'
import { indexRecord, type NetworkRecord, type RecordIndex } from '../../domain/network/record.ts'

/** An item that is withheld from the viewer. */
export interface WithheldItem {
  item: string
  hidesExistence: boolean
  /** The names of those from whom it is not withheld. */
  ask: string[]
}

/** What is withheld of a record. Nothing of it leaves but by `domain/findings/reduce-findings`. */
export interface Withheld {
  /** The record with everything, from which findings are computed. */
  whole: RecordIndex
  /** The record with all but that whose existence is withheld. */
  known: RecordIndex
  /** The ids of everything that the viewer is not told of. */
  removed: ReadonlySet<string>
  /** Whom to ask, where the viewer may know that there is more; nothing where they may not. */
  ask: string[] | undefined
}

/** A child's record as its reader may see it. */
export interface SeenRecord extends RecordIndex {
  /** Absent when it is the whole record. */
  withheld?: Withheld
  /** What is left out of what is made for each family member, as far as the reader sees it. */
  notFor: readonly NotForFamilyMember[]
}

/** A record as somebody may see it from whom these items are withheld. */
export function seenRecord(
  record: NetworkRecord,
  items: readonly WithheldItem[],
  notFor: readonly NotForFamilyMember[],
): SeenRecord {
  const { record: seen, removed } = redact(record, new Set(items.map(({ item }) => item)))
  const index = indexRecord(seen)
  if (removed.size === 0) return { ...index, notFor }
  const hidden = items.flatMap(({ item, hidesExistence }) => (hidesExistence ? [item] : []))
  const known = redact(record, new Set(hidden)).record
  const isKnown = items.filter(({ hidesExistence }) => !hidesExistence)
  return {
    ...index,
    notFor: notFor.filter(({ item, familyMember }) => !removed.has(item) && !removed.has(familyMember)),
    withheld: {
      whole: indexRecord(record),
      known: known === seen ? index : indexRecord(known),
      removed,
      ask: isKnown.length === 0 ? undefined : [...new Set(isKnown.flatMap(({ ask }) => ask))].sort(),
    },
  }
}
