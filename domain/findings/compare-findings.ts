import type { Finding } from './finding.ts'

/** The findings that hold on one of two days alone, each in its own order. */
export interface FindingChanges<Told extends Finding> {
  came: Told[]
  went: Told[]
}

/** Tells by their keys which findings came between two days and which went. */
export function compareFindings<Told extends Finding>(
  earlier: readonly Told[],
  later: readonly Told[],
): FindingChanges<Told> {
  const [before, after] = [keysOf(earlier), keysOf(later)]
  return {
    came: later.filter(({ key }) => !before.has(key)),
    went: earlier.filter(({ key }) => !after.has(key)),
  }
}

function keysOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ key }) => key))
}
