import { createHash } from 'node:crypto'
import { canonicalRecord } from '../../domain/network/canonical-record.ts'
import type { ListName } from '../../domain/network/network-file.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { recordId } from '../../domain/recording/record-ids.ts'
import type { SeenRecord } from '../access/withheld.ts'

/** A record as somebody is told of it: its list, and what tells it from what it was before. */
interface ToldPart {
  list: ListName
  digest: string
}

/** What somebody is told of a child. */
export interface ToldParts {
  /** By the record's id. */
  parts: ReadonlyMap<string, ToldPart>
  /** Tells all of it from what it was before, with what else is told of it: what is left out for whom, and that there is more. */
  fingerprint: string
}

/** Works on the record as its reader sees it, so that nothing comes of it that they may not know. */
export function toldParts({ record, withheld, notFor }: SeenRecord): ToldParts {
  const parts = new Map<string, ToldPart>()
  for (const list of LIST_NAMES)
    for (const one of record[list])
      parts.set(recordId(list, one), { list, digest: digestOf(canonicalRecord(list, one)) })
  const leftOut = notFor.map(({ item, familyMember }) => [item, familyMember])
  return { parts, fingerprint: digestOf([...parts], leftOut.sort(), withheld?.ask ?? null) }
}

/** The ids of what one is told otherwise than the other, or not at all, with their lists. */
export function differences(before: ToldParts, after: ToldParts): Map<string, ListName> {
  const found = new Map<string, ListName>()
  for (const [id, { list, digest }] of after.parts)
    if (before.parts.get(id)?.digest !== digest) found.set(id, list)
  for (const [id, { list }] of before.parts) if (!after.parts.has(id)) found.set(id, list)
  return found
}

function digestOf(...told: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22)
}
