import type { Network } from '../network/network.ts'
import { compareCodePoints } from '../network/order.ts'
import { isOnEcoMap } from './eco-map-ids.ts'
import { type Finding, SEVERITIES } from './finding.ts'
import { FINDING_KINDS, type FindingKind } from './finding-kind.ts'
import type { PracticeProfile } from './profile.ts'
import { type FindingContext, findingContext } from './rule.ts'
import { RULES } from './rules.ts'

/**
 * The findings about a network on its day, the most urgent first. The same record, day and profile give the same
 * findings in the same order.
 * @param kinds computes these alone; every kind when absent
 */
export function computeFindings(
  network: Network,
  profile: PracticeProfile,
  kinds?: readonly FindingKind[],
): Finding[] {
  return findingsIn(findingContext(network, profile), kinds)
}

/** The same, where what the rules share is at hand. */
export function findingsIn(context: FindingContext, kinds?: readonly FindingKind[]): Finding[] {
  const { network } = context
  const isLit = isOnEcoMap(network, context.events)
  const child = network.child.id
  const found = RULES.filter(
    ({ kind, atUniversal }) =>
      (atUniversal || network.pathway !== 'universal') && (kinds === undefined || kinds.includes(kind)),
  ).flatMap(({ kind, find }) =>
    find(context).map(
      (facts): Finding => ({
        ...facts,
        about: [...new Set(facts.about)].filter(isLit),
        kind,
        child,
        key: findingKey(child, kind, facts.subjects, facts.expectation),
      }),
    ),
  )
  return inOrder(found)
}

/** What a finding is known by from one day to the next. Ids may hold any character, so the parts are put as JSON. */
export function findingKey(
  child: string,
  kind: FindingKind,
  subjects: readonly string[],
  expectation?: string,
): string {
  return JSON.stringify([child, kind, ...subjects, ...(expectation === undefined ? [] : [expectation])])
}

/** The subjects that a key names, and the expectation after them where there is one. */
export function findingSubjects(key: string): string[] {
  const [, , ...subjects] = JSON.parse(key) as string[]
  return subjects
}

/** The most urgent first, those of one severity by kind, and those of one kind by key. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort((one, other) => one.rank - other.rank || compareCodePoints(one.finding.key, other.finding.key))
    .map(({ finding }) => finding)
}

function rankOf({ severity, kind }: Finding): number {
  return SEVERITIES.indexOf(severity) * FINDING_KINDS.length + FINDING_KINDS.indexOf(kind)
}
