import type { Finding } from '../finding.ts'
import type { FindingKind } from '../finding-kind.ts'
import { informationWording } from './english/information.ts'
import { meetingWording } from './english/meetings.ts'
import { networkWording } from './english/network.ts'
import { planWording } from './english/plans.ts'
import { responsibilityWording } from './english/responsibility.ts'
import type { Names } from './names.ts'
import type { FindingWords, Wording } from './wording.ts'

const catalogue: Record<FindingKind, Wording> = {
  ...networkWording,
  ...informationWording,
  ...responsibilityWording,
  ...planWording,
  ...meetingWording,
}

/** The finding in English. */
export function wordFinding(finding: Finding, names: Names, asOf: string): FindingWords {
  return catalogue[finding.kind](finding, names, asOf)
}
