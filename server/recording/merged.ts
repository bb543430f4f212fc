import type { HeldInGraph } from '../../domain/network/check/against.ts'
import type { SignedIn } from '../access/viewer.ts'
import type { UnitOfWork } from '../database/unit-of-work.ts'
import { refused } from '../refusals/refused.ts'
import { type ChangedRecord, namedBy } from './apply-change.ts'
import type { RecordOutcome } from './outcome.ts'
import { readAround } from './recording.store.ts'

const CHANGED_SINCE =
  'Something that came with it was changed since, so that it cannot be as it was; enter again who is somebody else.'

/**
 * What is told of a change that makes two entries of the directory one, or two again: what became of these. Around which
 * children it changed what, whoever made it may not see.
 */
export function toldOfMerge(outcome: RecordOutcome, merged: readonly string[]): RecordOutcome {
  if (outcome.__typename === 'Refused') return outcome
  const own = <One extends { id: string }>(all: readonly One[]) => all.filter(({ id }) => merged.includes(id))
  if (outcome.__typename === 'Changed') return { ...outcome, records: own(outcome.records) }
  const records = own(outcome.records)
  return records.length > 0 ? { ...outcome, records } : refused('input.change', CHANGED_SINCE)
}

/** The children around whom a change was made, as far as the viewer may see them. */
export function childrenSeen(unit: UnitOfWork, viewer: SignedIn, key: string): Promise<string[]> {
  return readAround(unit, viewer, key)
}

/** The children around whom records are, whoever may see them. */
export function childrenAround(records: readonly ChangedRecord[], held: HeldInGraph): string[] {
  const named = new Set(records.flatMap(namedBy))
  return [...named].filter((id) => held.get(id)?.kind === 'Child')
}
