import { type Evidence, type Finding, SEVERITIES, type Severity } from '../../domain/findings/finding.ts'
import { computeFindings } from '../../domain/findings/findings.ts'
import type { PracticeProfile } from '../../domain/findings/profile.ts'
import { citation } from '../../domain/findings/sources.ts'
import { wordFinding } from '../../domain/findings/wording/english.ts'
import { wordEvidence } from '../../domain/findings/wording/evidence.ts'
import { namesOf } from '../../domain/findings/wording/names.ts'
import type { FindingWords } from '../../domain/findings/wording/wording.ts'
import type { Network } from '../../domain/network/network.ts'

/** A fact of a finding as a sentence, with what on the map it is about. */
export interface ReadEvidence {
  sentence: string
  /** The id to show the details of, where the fact has one. */
  target: string | undefined
}

/** A finding as a reader meets it. */
export interface ReadFinding extends Finding, FindingWords {
  source: string
  facts: ReadEvidence[]
}

/** The findings about a network in the words of the screen, the most urgent first. */
export function readFindings(network: Network, profile: PracticeProfile): ReadFinding[] {
  const names = namesOf(network.index)
  return computeFindings(network, profile).map((finding) => ({
    ...finding,
    ...wordFinding(finding, names, network.asOf),
    source: citation(finding.kind),
    facts: finding.evidence.map((evidence) => ({
      sentence: wordEvidence(evidence, names, network.asOf),
      target: targetOf(evidence),
    })),
  }))
}

/** The findings by severity, the most urgent first; a severity without findings is left out. */
export function bySeverity(
  findings: readonly ReadFinding[],
): { severity: Severity; findings: ReadFinding[] }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0)
}

function targetOf(evidence: Evidence): string | undefined {
  switch (evidence.type) {
    case 'need':
      return evidence.need
    case 'informal-support':
      return evidence.familyMember
    case 'involvement':
    case 'impact':
    case 'lead':
      return evidence.involvement
    case 'exchange':
      return evidence.last?.type === 'meeting' ? evidence.last.event : evidence.professional
    case 'pathway':
    case 'network-size':
    case 'nothing-recorded':
      return undefined
  }
}
