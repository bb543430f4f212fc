import type { Finding } from './finding.ts'

/** A finding that holds on two days and is not of the same severity on both. */
export interface SeverityChange<Told extends Finding> {
  earlier: Told
  later: Told
}

/** What became different of the findings between two days. */
export interface FindingChanges<Told extends Finding> {
  /** Those that hold on the later day alone, and on the earlier day alone, each in their own day's order. */
  came: Told[]
  went: Told[]
  /** Those that changed their severity, in the later day's order. */
  changedSeverity: SeverityChange<Told>[]
}

/** Tells by their keys which findings came between two days, which went, and which became more or less urgent. */
export function compareFindings<Told extends Finding>(
  earlier: readonly Told[],
  later: readonly Told[],
): FindingChanges<Told> {
  const [before, after] = [byKey(earlier), byKey(later)]
  return {
    came: later.filter(({ key }) => !before.has(key)),
    went: earlier.filter(({ key }) => !after.has(key)),
    changedSeverity: later.flatMap((is) => {
      const was = before.get(is.key)
      return was && was.severity !== is.severity ? [{ earlier: was, later: is }] : []
    }),
  }
}

function byKey<Told extends Finding>(findings: readonly Told[]): ReadonlyMap<string, Told> {
  return new Map(findings.map((finding) => [finding.key, finding]))
}
