import type { Finding } from '../../domain/findings/finding.ts'
import type { FindingKind } from '../../domain/findings/finding-kind.ts'
import { computeFindings } from '../../domain/findings/findings.ts'
import { type Practice, profileOn } from '../../domain/findings/practice.ts'
import type { PracticeProfile } from '../../domain/findings/profile.ts'
import { wordFinding } from '../../domain/findings/wording/english.ts'
import { type Names, namesOf } from '../../domain/findings/wording/names.ts'
import type { FindingWords } from '../../domain/findings/wording/wording.ts'
import type { Day } from '../../domain/network/day.ts'
import type { Network } from '../../domain/network/network.ts'

/** A finding with what its sentences and facts are told from. */
export interface FindingSource extends Finding {
  /** The day on which it holds. */
  asOf: Day
  /** That of the child whom it is about; absent where it is about a lead. */
  network?: Network
  names: Names
  /** The practice profile by which it was found. */
  profile: PracticeProfile
  /** In words, made when first asked for. */
  words?: FindingWords
}

/** A finding about a child. */
export type ChildFindingSource = FindingSource & { network: Network }

/** The findings about a network by the profile that applies to the child on the day, the most urgent first. */
export function findingsAbout(
  network: Network,
  practice: Practice,
  kinds: readonly FindingKind[] | undefined,
): ChildFindingSource[] {
  const profile = profileOn(network, practice)
  const names = namesOf(network.index)
  return computeFindings(network, profile, kinds).map((finding) => ({
    ...finding,
    asOf: network.asOf,
    network,
    names,
    profile,
  }))
}

/** The finding in words, put together once. */
export function wordsOf(finding: FindingSource): FindingWords {
  finding.words ??= wordFinding(finding, finding.names, finding.asOf)
  return finding.words
}
