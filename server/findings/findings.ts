import type { Finding } from '../../domain/findings/finding.ts'
import type { FindingKind } from '../../domain/findings/finding-kind.ts'
import { computeFindings } from '../../domain/findings/findings.ts'
import { type Practice, profileOn } from '../../domain/findings/practice.ts'
import type { PracticeProfile } from '../../domain/findings/profile.ts'
import { reducedKey, reduceFindings } from '../../domain/findings/reduce-findings.ts'
import { wordFinding } from '../../domain/findings/wording/english.ts'
import { type Names, namesOf } from '../../domain/findings/wording/names.ts'
import { wordReducedFinding } from '../../domain/findings/wording/withheld.ts'
import type { FindingWords } from '../../domain/findings/wording/wording.ts'
import type { Day } from '../../domain/network/day.ts'
import type { Network } from '../../domain/network/network.ts'
import type { RecordIndex } from '../../domain/network/record.ts'
import type { SeenRecord } from '../access/withheld.ts'
import { networkOn } from '../eco-map/eco-map.ts'

/** A finding with what its sentences and facts are told from. */
export interface FindingSource extends Finding {
  /** The day on which it holds. */
  asOf: Day
  /** That of the child whom it is about; absent where it is about a lead. */
  network?: Network
  names: Names
  /** The practice profile by which it was found. */
  profile: PracticeProfile
  /** Whether nothing is told of it but its kind and severity. */
  restsOnWithheld: boolean
  /** In words, made when first asked for. */
  words?: FindingWords
}

/** A finding about a child. */
export type ChildFindingSource = FindingSource & { network: Network }

/** Which findings, by what of the practice, on which day. */
export interface FindingsAsked {
  practice: Practice
  asOf: Day
  kinds?: readonly FindingKind[] | undefined
}

/**
 * The findings about a child on a day, by the profile that applies to the child then, the most urgent first. They are
 * found in the whole record; what rests on something that is withheld from the reader comes after them, reduced.
 */
export function findingsAbout(index: SeenRecord, asked: FindingsAsked): ChildFindingSource[] {
  const { asOf, practice } = asked
  const network = networkOn(index, asOf)
  const profile = profileOn(network, practice)
  const shared = { asOf, network, names: namesOf(index), profile }
  const { withheld } = index
  const seen = findingsIn(index, asked)
  const { shown, reduced } = withheld
    ? reduceFindings(findingsIn(withheld.whole, asked), seen, findingsIn(withheld.known, asked))
    : { shown: seen, reduced: [] }
  return [
    ...shown.map((finding) => ({ ...finding, ...shared, restsOnWithheld: false })),
    ...reduced.map(({ kind, severity }) => ({
      ...{ key: reducedKey({ kind, severity }), kind, severity, child: index.child.id },
      ...{ subjects: [], about: [], evidence: [] },
      ...shared,
      restsOnWithheld: true,
    })),
  ]
}

function findingsIn(index: RecordIndex, { asOf, practice, kinds }: FindingsAsked): Finding[] {
  const network = networkOn(index, asOf)
  return computeFindings(network, profileOn(network, practice), kinds)
}

/** The finding in words, put together once. */
export function wordsOf(finding: FindingSource): FindingWords {
  finding.words ??= finding.restsOnWithheld
    ? wordReducedFinding(finding)
    : wordFinding(finding, finding.names, finding.asOf)
  return finding.words
}
