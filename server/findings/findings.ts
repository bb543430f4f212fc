import type { Finding } from '../../domain/findings/finding.ts'
import type { FindingKind } from '../../domain/findings/finding-kind.ts'
import { computeFindings } from '../../domain/findings/findings.ts'
import { england } from '../../domain/findings/profiles/england.ts'
import { wordFinding } from '../../domain/findings/wording/english.ts'
import { type Names, namesOf } from '../../domain/findings/wording/names.ts'
import type { FindingWords } from '../../domain/findings/wording/wording.ts'
import type { Network } from '../../domain/network/network.ts'

/** A finding with what its sentences and facts are told from. */
export interface FindingSource extends Finding {
  network: Network
  names: Names
  /** In words, made when first asked for. */
  words?: FindingWords
}

/** The findings about a network by England's default profile, the most urgent first. */
export function findingsAbout(network: Network, kinds: readonly FindingKind[] | undefined): FindingSource[] {
  const names = namesOf(network.index)
  return computeFindings(network, england, kinds).map((finding) => ({ ...finding, network, names }))
}

/** The finding in words, put together once. */
export function wordsOf(finding: FindingSource): FindingWords {
  finding.words ??= wordFinding(finding, finding.names, finding.network.asOf)
  return finding.words
}
