import type { Finding, Severity } from './finding.ts'
import type { FindingKind } from './finding-kind.ts'

/** What is left of a finding for a reader from whom something that it rests on is withheld. */
export interface ReducedFinding {
  kind: FindingKind
  severity: Severity
}

/** The findings about a network as far as a reader may know of them. */
export interface SeenFindings {
  /** Each says nothing that does not follow from what the reader sees. */
  shown: Finding[]
  /** One of each kind and severity, however many there are. */
  reduced: ReducedFinding[]
}

/**
 * Which of the findings about a whole network are told to a reader from whom some of it is withheld. A finding that what
 * they see gives word for word is told whole. One that rests on what is withheld is told by its kind and severity alone,
 * and not at all when it rests on something whose existence is withheld.
 *
 * @param whole about the whole network
 * @param seen about what the reader sees of it
 * @param known about all of it but that whose existence is withheld
 */
export function reduceFindings(
  whole: readonly Finding[],
  seen: readonly Finding[],
  known: readonly Finding[],
): SeenFindings {
  const [inSeen, inKnown] = [byText(seen), byText(known)]
  const shown: Finding[] = []
  const reduced = new Map<string, ReducedFinding>()
  for (const finding of whole) {
    const text = textOf(finding)
    const found = inSeen.get(text)
    if (found) shown.push(found)
    else if (inKnown.has(text)) {
      const { kind, severity } = finding
      reduced.set(reducedKey(finding), { kind, severity })
    }
  }
  return { shown, reduced: [...reduced.values()] }
}

/** What a reduced finding is known by, which says no more than it does. */
export function reducedKey({ kind, severity }: ReducedFinding): string {
  return `withheld|${kind}|${severity}`
}

function byText(findings: readonly Finding[]): Map<string, Finding> {
  return new Map(findings.map((finding) => [textOf(finding), finding]))
}

/** All that a finding says, the order of its fields apart. */
function textOf({ key, severity, about, evidence }: Finding): string {
  return JSON.stringify([key, severity, about, evidence])
}
