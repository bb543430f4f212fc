import { compareFindings, type FindingChanges } from '../../../domain/findings/compare-findings.ts'
import { compareNetworks, type NetworkChanges } from '../../../domain/network/compare-networks.ts'
import type { Day } from '../../../domain/network/day.ts'
import type { ReadFinding } from '../../findings/read-findings.ts'
import type { MapOfDay } from '../map-of-day.ts'
import type { EcoMapModel } from '../model.ts'
import { comparedModel } from './compared-model.ts'

/** Two days of a child's network beside each other, or one day as recorded and as supposed. */
export interface Comparison {
  /** The earlier and the later of the two days; the map is that of one of them. One day twice while something is supposed. */
  from: Day
  to: Day
  changes: NetworkChanges
  findings: FindingChanges<ReadFinding>
  /** The map of the day that is shown, with what the other day alone has, and marks of what is different. */
  model: EcoMapModel
  /** Whether it is what is supposed of a day, beside the same day as recorded. */
  isSupposed?: boolean
}

/** Compares the day that is shown with another one, whichever of them is the earlier. */
export function comparison(shown: MapOfDay, other: MapOfDay): Comparison {
  const [earlier, later] = other.network.asOf <= shown.network.asOf ? [other, shown] : [shown, other]
  const changes = compareNetworks(earlier, later)
  return {
    from: earlier.network.asOf,
    to: later.network.asOf,
    changes,
    findings: compareFindings(earlier.findings, later.findings),
    model: comparedModel(shown.model, other.model, changes),
  }
}
