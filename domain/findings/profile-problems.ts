import type { z } from 'zod'
import { type LocatedProblem, shortened } from '../network/check/problem.ts'
import type { Step } from '../network/leaves.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with a value that a schema refused: each problem at its place, with the value, and what to write. */
export function locatedProblems(error: z.ZodError, input: unknown): LocatedProblem[] {
  return error.issues.flatMap((issue): LocatedProblem[] => {
    const at = issue.path as Step[]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ at: [...at, key], message: 'no such field here; leave it out' }))
    const value = at.reduce<unknown>((inside, step) => (inside as Record<Step, unknown>)?.[step], input)
    const advice = adviceOf(issue)
    const message =
      value === undefined
        ? `missing; ${advice}`
        : issue.code === 'custom'
          ? advice
          : `${shortened(value)} is not allowed; ${advice}`
    return [{ at, message }]
  })
}

function adviceOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `write ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`
    case 'invalid_union':
      return `write one of ${((issue as { options?: unknown[] }).options ?? []).map(String).join(', ')}`
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'write another name'
    case 'invalid_type':
      return EXPECTED[issue.expected] ?? issue.message
    case 'too_small':
      return issue.origin === 'array' ? 'name at least one' : issue.message
    default:
      return issue.message
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  object: 'write an object { … }',
  record: 'write an object { … }',
  array: 'write a list [ … ]',
  string: 'write a text "…"',
  boolean: 'write true or false',
}
