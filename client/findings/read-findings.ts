import type { Finding } from '../../domain/findings/finding.ts'
import { computeFindings } from '../../domain/findings/findings.ts'
import type { PracticeProfile } from '../../domain/findings/profile.ts'
import type { ReducedFinding } from '../../domain/findings/reduce-findings.ts'
import { citation } from '../../domain/findings/sources.ts'
import { usedThresholds } from '../../domain/findings/used-thresholds.ts'
import { wordThreshold } from '../../domain/findings/wording/english/thresholds.ts'
import { wordFinding } from '../../domain/findings/wording/english.ts'
import { wordEvidence } from '../../domain/findings/wording/evidence.ts'
import { namesOf } from '../../domain/findings/wording/names.ts'
import { wordReducedFinding } from '../../domain/findings/wording/withheld.ts'
import type { FindingWords } from '../../domain/findings/wording/wording.ts'
import type { Network } from '../../domain/network/network.ts'
import { evidenceTarget } from './evidence-target.ts'

/** A fact of a finding as a sentence, with what on the map it is about. */
export interface ReadEvidence {
  /** Unlike that of any other fact of the finding. */
  id: string
  sentence: string
  /** The id to show the details of, where the fact has one. */
  target: string | undefined
}

/** A number or list of the practice profile that a finding used. */
export interface ReadThreshold {
  name: string
  sentence: string
  source: string
}

/** A finding as a reader meets it. */
export interface ReadFinding extends Finding, FindingWords {
  source: string
  /** The name of the practice profile by which it was found, and what it used of it. */
  profile: string
  thresholds: ReadThreshold[]
  facts: ReadEvidence[]
  /** Whether nothing is told of it but its kind and severity, for it rests on what is withheld from the reader. */
  restsOnWithheld?: boolean
}

/** Which of the findings are told. */
interface Told {
  tell: (found: readonly Finding[]) => readonly Finding[]
  /** Those of which nothing is told but their kind and severity. */
  reduced?: readonly (ReducedFinding & { key: string })[] | undefined
}

/** The findings about a network in the words of the screen, the most urgent first; all of them unless told otherwise. */
export function readFindings(network: Network, profile: PracticeProfile, told?: Told): ReadFinding[] {
  const names = namesOf(network.index)
  const found = computeFindings(network, profile)
  const read = (told?.tell(found) ?? found).map((finding) => ({
    ...finding,
    ...wordFinding(finding, names, network.asOf),
    source: citation(finding.kind),
    profile: profile.name,
    thresholds: usedThresholds(finding, network, profile).map((used) => ({
      name: used.name,
      sentence: wordThreshold(used),
      source: used.source,
    })),
    facts: finding.evidence.map((evidence, at) => ({
      id: `${at}`,
      sentence: wordEvidence(evidence, names, network.asOf),
      target: evidenceTarget(evidence, network.index),
    })),
  }))
  const reduced = (told?.reduced ?? []).map((finding) => ({
    ...finding,
    ...wordReducedFinding(finding),
    ...{ child: network.child.id, subjects: [], about: [], evidence: [], facts: [], thresholds: [] },
    source: citation(finding.kind),
    profile: profile.name,
    restsOnWithheld: true,
  }))
  return [...read, ...reduced]
}
