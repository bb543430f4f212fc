import type { Finding } from '../../../domain/findings/finding.ts'
import { computeFindings } from '../../../domain/findings/findings.ts'
import { type Practice, profileOn } from '../../../domain/findings/practice.ts'
import { reduceFindings } from '../../../domain/findings/reduce-findings.ts'
import type { Day } from '../../../domain/network/day.ts'
import { networkAsOf } from '../../../domain/network/network.ts'
import type { RecordIndex } from '../../../domain/network/record.ts'
import type { ToldFindings } from './held.ts'

/** What of the findings in a record is told on the page. */
export interface Telling {
  /** Where some of the record is withheld from the reader. */
  told?: ToldFindings | undefined
  /** The record as the reader has it, where some of it is left out for whom the page is made. */
  readers?: RecordIndex | undefined
}

/** Leaves out of the findings in a record those that rest on what is not in it. */
export function toldOf(
  found: readonly Finding[],
  { told, readers }: Telling,
  practice: Practice,
  day: Day,
): Finding[] {
  const own = told ? found.filter(({ key }) => told.keys.has(key)) : [...found]
  if (!readers) return own
  const network = networkAsOf(readers, day)
  const whole = computeFindings(network, profileOn(network, practice))
  return reduceFindings(whole, own, own).shown
}
