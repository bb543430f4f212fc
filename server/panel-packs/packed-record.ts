import { otherChildrenNamed } from '../../domain/access/other-children.ts'
import { redact } from '../../domain/access/redact.ts'
import { practiceAround, practiceTables } from '../../domain/findings/practice.ts'
import type { Day } from '../../domain/network/day.ts'
import type { Viewer } from '../access/viewer.ts'
import { seenRecord, type WithheldItem } from '../access/withheld.ts'
import { readWithholdings } from '../access/withholding.store.ts'
import type { Database } from '../database/database.ts'
import { readRecords } from '../eco-map/eco-map.store.ts'
import { networkFileOf } from '../eco-map/network-record.ts'
import { findingsAbout } from '../findings/findings.ts'
import type { SitePractice } from '../profiles/practice.ts'
import type { StoredContents } from './panel-packs.store.ts'

/**
 * A child's record as a panel may see it: without other children, since a panel is about one, and without what is withheld
 * from anybody, whether or not from the viewer. What is found in it is worked out in the whole record.
 * @returns nothing when the viewer may not see the child
 */
export async function packedRecord(
  child: string,
  asOf: Day,
  { database, viewer, practice }: { database: Database; viewer: Viewer; practice: SitePractice },
): Promise<StoredContents | undefined> {
  const [{ records }, withholdings] = await Promise.all([
    readRecords(database, viewer, [child]),
    readWithholdings(database, viewer, [child]),
  ])
  const found = records.get(child)
  if (!found) return undefined
  const fromReaders = (withholdings.get(child) ?? []).filter((one) => one.fromReaders)
  const items: WithheldItem[] = [
    ...found.withheld,
    ...fromReaders.map(({ item, hidesExistence, exceptFor }) => ({
      ...{ item, hidesExistence, ask: exceptFor.map(({ name }) => name) },
    })),
  ]
  const alone = redact(found.record, otherChildrenNamed(found.record)).record
  const seen = seenRecord(alone, items, [])
  return {
    file: networkFileOf(seen.record),
    isWhole: seen.withheld === undefined,
    ask: seen.withheld?.ask,
    findings: findingsAbout(seen, { asOf, practice }).map(({ key, kind, severity, restsOnWithheld }) => ({
      ...{ key, kind, severity, restsOnWithheld },
    })),
    practice: practiceTables(practiceAround(seen, practice)),
  }
}
