import type { NotForFamilyMember } from '../../domain/access/made-for.ts'
import { redact } from '../../domain/access/redact.ts'
import type { NetworkRecord } from '../../domain/network/record.ts'
import { noteSeen, type Viewer } from '../access/viewer.ts'
import type { WithheldItem } from '../access/withheld.ts'
import type { Database } from '../database/database.ts'
import { namedQuery } from '../database/named-query.ts'
import { type RecordExtent, recordParameters, recordRow } from './record-row.ts'

const record = namedQuery('eco-map/record')

/** The whole record of a child, without other children whom the viewer may not see. */
export interface FoundRecord {
  record: NetworkRecord
  /** What else the viewer may not see of it. */
  withheld: readonly WithheldItem[]
  notFor: readonly NotForFamilyMember[]
  /** By the record's id, how often it has been written anew; those that never were are not in it. */
  versions: ReadonlyMap<string, number>
}

/** What was found of children: a child who is not on file for the viewer is in neither. */
export interface FoundRecords {
  records: ReadonlyMap<string, FoundRecord>
  /** Children whose records are being written, which cannot be read until that is over. */
  importing: ReadonlySet<string>
}

/**
 * The records of these children, in one round trip.
 * @throws DatabaseError when the database does not answer in time, or answers in another shape
 */
export async function readRecords(
  database: Database,
  viewer: Viewer,
  children: readonly string[],
  extent?: RecordExtent,
): Promise<FoundRecords> {
  const rows = await database.read(viewer, record, recordParameters(children, extent), recordRow)
  const records = new Map<string, FoundRecord>()
  const importing = new Set<string>()
  for (const { found, grants, hidden, withheld, notFor, versions } of rows) {
    noteSeen(viewer, found.child, grants)
    if ('importing' in found) importing.add(found.child)
    else
      records.set(found.child, { record: redact(found, new Set(hidden)).record, withheld, notFor, versions })
  }
  return { records, importing }
}
