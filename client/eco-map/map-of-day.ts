import { type Practice, profileOn } from '../../domain/findings/practice.ts'
import type { PracticeProfile } from '../../domain/findings/profile.ts'
import { findingContext } from '../../domain/findings/rule.ts'
import type { NetworkOnDay } from '../../domain/network/compare-networks.ts'
import type { Day } from '../../domain/network/day.ts'
import { networkAsOf } from '../../domain/network/network.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import { type ReadFinding, readFindings } from '../findings/read-findings.ts'
import { ecoMapModel } from './eco-map-model.ts'
import { type Telling, toldOf } from './held/tell-findings.ts'
import type { EcoMapModel } from './model.ts'

/** A child's network on a day, with all that the page says of it. */
export interface MapOfDay extends NetworkOnDay {
  /** The practice profile that applies on the day. */
  profile: PracticeProfile
  /** The first day of the time in which an exchange of information counts. */
  windowFrom: Day
  findings: readonly ReadFinding[]
  /** What is on the map on that day alone, filters apart. */
  model: EcoMapModel
}

/** Works out a day of a child's record, with those of the findings that are told. */
export function mapOfDay(index: RecordIndex, practice: Practice, day: Day, telling: Telling = {}): MapOfDay {
  const network = networkAsOf(index, day)
  const profile = profileOn(network, practice)
  const { windowFrom, windowDays, flow } = findingContext(network, profile)
  const findings = readFindings(network, profile, {
    tell: (found) => toldOf(found, telling, practice, day),
    reduced: telling.told?.reduced,
  })
  return {
    network,
    profile,
    inTouch: windowDays === 0 ? undefined : new Set(flow.linked.keys()),
    windowFrom,
    findings,
    model: ecoMapModel(network, findings, profile),
  }
}
