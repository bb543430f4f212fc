import { canonicalRecord } from '../../domain/network/canonical-record.ts'
import type { Day } from '../../domain/network/day.ts'
import { FORMAT, type NetworkLists, VERSION } from '../../domain/network/network-file.ts'
import type { NetworkRecord } from '../../domain/network/record.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'

/** A record without the visits, contacts and meetings outside of `from ≤ day ≤ to`; what lasts stays whole. */
export function recordBetween(
  record: NetworkRecord,
  from: Day | undefined,
  to: Day | undefined,
): NetworkRecord {
  if (from === undefined && to === undefined) return record
  const inPeriod = ({ on }: { on: Day }) =>
    (from === undefined || from <= on) && (to === undefined || on <= to)
  return {
    ...record,
    visits: record.visits.filter(inPeriod),
    contacts: record.contacts.filter(inPeriod),
    meetings: record.meetings.filter(inPeriod),
  }
}

/** A record, or some lists, as a network file: absent fields and empty lists left out, everything in the file's own order. */
export function networkFileOf(lists: Partial<NetworkLists>): Record<string, unknown> {
  const file: Record<string, unknown> = { format: FORMAT, version: VERSION }
  for (const list of LIST_NAMES) {
    const records = lists[list] ?? []
    if (records.length > 0) file[list] = records.map((item) => canonicalRecord(list, item))
  }
  return file
}
