import type { MachineFactsFragment } from '../../api/generated/graphql.ts'
import type { Lasting } from '../lasting.ts'

export type Token = MachineFactsFragment['tokens'][number]

/** What a machine can be let read, in the order in which it is told. */
export const SCOPES = ['DIRECTORY', 'CASES'] as const

/** For how long a token can be made to be good: a year at most. */
export const TOKEN_LASTINGS: readonly Lasting[] = ['month', 'quarter', 'half-year', 'year', 'day']

/** How a token is: good, ended by somebody, or over by itself. */
export function stateOf(
  { endedAt, until }: Pick<Token, 'endedAt' | 'until'>,
  now: Date,
): 'good' | 'ended' | 'over' {
  if (endedAt) return 'ended'
  return new Date(until) > now ? 'good' : 'over'
}
