import DataLoader from 'dataloader'
import { GraphQLError } from 'graphql'
import type { Day } from '../../domain/network/day.ts'
import { type Network, networkAsOf } from '../../domain/network/network.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import type { Viewer } from '../access/viewer.ts'
import { type SeenRecord, seenRecord } from '../access/withheld.ts'
import type { Database } from '../database/database.ts'
import { type FoundRecord, readRecords } from './eco-map.store.ts'
import type { RecordExtent } from './record-row.ts'

/** A record as it was read, with the versions of those of its records that were written anew; also of what is withheld. */
export type LoadedRecord = SeenRecord & { versions: ReadonlyMap<string, number> }

/** Children's records by id; nothing for a child who is not on file for the viewer. */
export type RecordLoader = DataLoader<string, LoadedRecord | undefined>

/** How many records one round trip gathers at most. */
const RECORDS_AT_ONCE = 100

/**
 * Gathers records for one request: those asked for together in one round trip, each at most once.
 * @param extent what is gathered of each; all of it when absent
 */
export function recordLoader(database: Database, viewer: Viewer, extent?: RecordExtent): RecordLoader {
  return new DataLoader<string, LoadedRecord | undefined>(
    async (children) => {
      const { records, importing } = await readRecords(database, viewer, children, extent)
      return children.map((child) => {
        const found = records.get(child)
        return found
          ? { ...seenRecord(found.record, found.withheld, found.notFor), versions: found.versions }
          : importing.has(child)
            ? beingImported()
            : undefined
      })
    },
    { maxBatchSize: RECORDS_AT_ONCE },
  )
}

/**
 * A child's record with what is withheld of it from the viewer still in it, for who leaves it out together with more;
 * nothing when the viewer may not see the child.
 * @throws GraphQLError BEING_IMPORTED while it is being written
 */
export async function recordBeforeWithholding(
  database: Database,
  viewer: Viewer,
  child: string,
): Promise<FoundRecord | undefined> {
  const { records, importing } = await readRecords(database, viewer, [child])
  if (importing.has(child)) throw beingImported()
  return records.get(child)
}

function beingImported(): GraphQLError {
  return new GraphQLError('What is recorded around this child is being imported; try again in a moment.', {
    extensions: { code: 'BEING_IMPORTED' },
  })
}

const networks = new WeakMap<RecordIndex, Map<Day, Network>>()

/** The network of a record as of a day, made once for each. */
export function networkOn(index: RecordIndex, asOf: Day): Network {
  const days = networks.get(index) ?? new Map<Day, Network>()
  networks.set(index, days)
  const network = days.get(asOf) ?? networkAsOf(index, asOf)
  days.set(asOf, network)
  return network
}
