import { locatedProblems } from '../findings/profile-problems.ts'
import type { LocatedProblem } from '../network/check/problem.ts'
import { type Change, changesSchema } from './change.ts'

export type ReadChanges = { changes: Change[]; problems?: undefined } | { problems: LocatedProblem[] }

/**
 * Reads changes from parsed JSON: their form, and that no two of them make something of one id.
 * @returns the changes, or every problem with its way from the list: `[2, 'on']`
 */
export function readChanges(value: unknown): ReadChanges {
  const read = changesSchema.safeParse(value)
  if (!read.success) return { problems: locatedProblems(read.error, value) }
  const made = new Set<string>()
  const problems = read.data.flatMap((change, at): LocatedProblem[] => {
    if (!('id' in change)) return []
    if (made.has(change.id))
      return [{ at: [at, 'id'], message: 'another change has this id; give it its own' }]
    made.add(change.id)
    return []
  })
  return problems.length > 0 ? { problems } : { changes: read.data }
}
