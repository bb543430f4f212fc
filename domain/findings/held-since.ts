import { addDays, type Day } from '../network/day.ts'
import { networkAsOf } from '../network/network.ts'
import type { RecordIndex } from '../network/record.ts'
import type { Finding } from './finding.ts'
import { computeFindings } from './findings.ts'
import { type Practice, profileOn } from './practice.ts'

/** How far back it is looked, in days: longer than that is long enough to know. */
export const LOOKED_BACK = 366

/**
 * The day since which a finding has held without a break, by what is recorded now; at most {@link LOOKED_BACK} days before
 * the day on which it holds. What was known at the time may have been another thing.
 */
export function heldSince(
  index: RecordIndex,
  practice: Practice,
  { key, kind }: Pick<Finding, 'key' | 'kind'>,
  asOf: Day,
): Day {
  for (let days = 1; days <= LOOKED_BACK; days++) {
    const network = networkAsOf(index, addDays(asOf, -days))
    const found = computeFindings(network, profileOn(network, practice), [kind])
    if (!found.some((finding) => finding.key === key)) return addDays(asOf, 1 - days)
  }
  return addDays(asOf, -LOOKED_BACK)
}
