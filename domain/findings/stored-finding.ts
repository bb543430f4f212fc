import type { Day } from '../network/day.ts'
import type { Finding, Severity } from './finding.ts'
import type { FindingKind } from './finding-kind.ts'
import { identitiesOf } from './identities.ts'

/**
 * A finding as it is kept: one unbroken time during which it held, as was known on each of its days. When it clears and
 * comes back, that is another one with the same key.
 */
export interface StoredFinding {
  key: string
  kind: FindingKind
  subjects: string[]
  expectation?: string
  /** Who and which events it names, as of the last day on which it was computed. */
  identities: string[]
  /** The day on which it first held. */
  from: Day
  /** The first day on which it no longer held; absent while it holds. */
  until?: Day
  /** Its severity from each of these days on, in order. */
  severities: { on: Day; severity: Severity }[]
}

/** What was computed for one day. */
export interface FindingsOfDay {
  day: Day
  findings: readonly Finding[]
}

/** The findings that are to be kept anew, and those kept already that are not as they were. */
export interface FollowedFindings {
  opened: StoredFinding[]
  changed: StoredFinding[]
}

/**
 * Carries kept findings on through days that were computed since.
 * @param holding the ones that hold, each key once
 * @param days in their order, none before the last day that was carried on to
 */
export function followFindings(
  holding: readonly StoredFinding[],
  days: readonly FindingsOfDay[],
): FollowedFindings {
  const before = new Map(holding.map((stored) => [stored.key, stored]))
  const now = new Map(before)
  const opened: StoredFinding[] = []
  const ended: StoredFinding[] = []
  for (const { day, findings } of days) {
    const found = new Map(findings.map((finding) => [finding.key, finding]))
    for (const [key, stored] of now) {
      if (found.has(key)) continue
      now.delete(key)
      ended.push({ ...stored, until: day })
    }
    for (const [key, finding] of found) {
      const stored = now.get(key)
      now.set(key, stored ? carriedOn(stored, finding, day) : begun(finding, day))
    }
  }
  const all = [...ended, ...now.values()]
  for (const stored of all) if (before.get(stored.key)?.from !== stored.from) opened.push(stored)
  return {
    opened,
    changed: all.filter((stored) => !opened.includes(stored) && before.get(stored.key) !== stored),
  }
}

/** Its severity on the last day that was computed. */
export function severityOf({ severities }: Pick<StoredFinding, 'severities'>): Severity {
  const last = severities.at(-1)
  if (!last) throw new Error('a kept finding without a severity')
  return last.severity
}

function begun(finding: Finding, day: Day): StoredFinding {
  const { key, kind, subjects, expectation, severity } = finding
  return {
    key,
    kind,
    subjects,
    ...(expectation === undefined ? {} : { expectation }),
    identities: identitiesOf(finding),
    from: day,
    severities: [{ on: day, severity }],
  }
}

/** The same object when nothing of it is different, so that what is written is what changed. */
function carriedOn(stored: StoredFinding, finding: Finding, day: Day): StoredFinding {
  const identities = identitiesOf(finding)
  const isSame = severityOf(stored) === finding.severity
  if (isSame && areSame(stored.identities, identities)) return stored
  const severities = isSame
    ? stored.severities
    : [...stored.severities.filter(({ on }) => on !== day), { on: day, severity: finding.severity }]
  return { ...stored, identities, severities }
}

/** Whether two lists in order hold the same. */
export function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at])
}
