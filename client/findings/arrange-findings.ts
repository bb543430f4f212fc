import { SEVERITIES, type Severity } from '../../domain/findings/finding.ts'
import { FINDING_GROUPS, type FindingGroup, GROUP_OF_KIND } from '../../domain/findings/finding-group.ts'
import type { ReadFinding } from './read-findings.ts'

/** The findings about which the same is to be done, in parts. */
export interface ArrangedGroup {
  group: FindingGroup
  count: Record<Severity, number>
  parts: FindingPart[]
}

/** Findings that stand together: some always shown with their group, the others folded until they are asked for. */
export interface FindingPart {
  /** Unlike that of any other part of any group. */
  id: string
  severity: Severity
  shown: ReadFinding[]
  folded: ReadFinding[]
  /** What the folded ones have in common: they are notes, or say the same of others. */
  foldedAs: 'notes' | 'alike'
}

/** Above so many findings on the panel, notes are folded. */
const MANY = 8
/** Of so many of one kind that need attention, the first are shown for all. */
const ALIKE = { from: 4, shown: 2 }

/**
 * Puts findings into groups by what a person would do about them: the group with the most urgent finding first, groups
 * of the same urgency in their own order, and within a group by severity and kind. Urgent ones are never folded.
 * @param findings in order of their urgency
 */
export function arrangeFindings(findings: readonly ReadFinding[]): ArrangedGroup[] {
  const foldsNotes = findings.length > MANY && findings.some(({ severity }) => severity !== 'note')
  return FINDING_GROUPS.map((group) => ({
    group,
    findings: findings.filter(({ kind }) => GROUP_OF_KIND[kind] === group),
  }))
    .filter((one) => one.findings.length > 0)
    .sort((one, other) => urgencyOf(one.findings) - urgencyOf(other.findings))
    .map(({ group, findings: together }) => ({
      group,
      count: countOf(together),
      parts: partsOf(group, together, foldsNotes),
    }))
}

/** How many findings there are of each severity. */
export function countOf(findings: readonly ReadFinding[]): Record<Severity, number> {
  const count = { urgent: 0, attention: 0, note: 0 }
  for (const { severity } of findings) count[severity] += 1
  return count
}

function urgencyOf(findings: readonly ReadFinding[]): number {
  return Math.min(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)))
}

function partsOf(group: FindingGroup, findings: readonly ReadFinding[], foldsNotes: boolean): FindingPart[] {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity)
  const kinds = [...Map.groupBy(of('attention'), ({ kind }) => kind)]
  const [urgent, notes] = [of('urgent'), of('note')]
  const isFolded = foldsNotes && notes.length > 1
  const parts: FindingPart[] = [
    { id: `${group} urgent`, severity: 'urgent', shown: urgent, folded: [], foldedAs: 'alike' },
    ...kinds.map(([kind, alike]): FindingPart => {
      const shown = alike.length < ALIKE.from ? alike.length : ALIKE.shown
      return {
        id: `${group} ${kind}`,
        severity: 'attention',
        shown: alike.slice(0, shown),
        folded: alike.slice(shown),
        foldedAs: 'alike',
      }
    }),
    {
      id: `${group} notes`,
      severity: 'note',
      shown: isFolded ? [] : notes,
      folded: isFolded ? notes : [],
      foldedAs: 'notes',
    },
  ]
  return parts.filter(({ shown, folded }) => shown.length + folded.length > 0)
}
