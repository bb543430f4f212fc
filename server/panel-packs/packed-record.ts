import { otherChildrenNamed } from '../../domain/access/other-children.ts'
import { redact } from '../../domain/access/redact.ts'
import { practiceAround, practiceTables } from '../../domain/findings/practice.ts'
import type { Day } from '../../domain/network/day.ts'
import { seenRecord, type WithheldItem } from '../access/withheld.ts'
import { withholdingsOf } from '../access/withholding.ts'
import type { RequestContext } from '../context.ts'
import { recordBeforeWithholding } from '../eco-map/eco-map.ts'
import { networkFileOf } from '../eco-map/network-record.ts'
import { findingsAbout } from '../findings/findings.ts'
import type { StoredContents } from './panel-packs.store.ts'

/**
 * A child's record as a panel may see it: without other children, since a panel is about one, and without what is withheld
 * from anybody, whether or not from the viewer. What is found in it is worked out in the whole record.
 * @returns nothing when the viewer may not see the child
 */
export async function packedRecord(
  child: string,
  asOf: Day,
  context: RequestContext,
): Promise<StoredContents | undefined> {
  const { database, viewer, practice } = context
  const [found, withholdings] = await Promise.all([
    recordBeforeWithholding(database, viewer, child),
    withholdingsOf(child, context),
  ])
  if (!found) return undefined
  const fromReaders = withholdings.filter((one) => one.fromReaders)
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
