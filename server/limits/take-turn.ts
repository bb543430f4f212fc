import { GraphQLError } from 'graphql'
import type { RequestContext } from '../context.ts'
import type { RateKind } from './rate-limit.ts'

const WORDS: Record<RateKind, string> = {
  'sign-in': 'attempts to sign in',
  search: 'searches',
  export: 'exports',
  'break-glass': 'attempts to open a record',
  machine: 'requests by this token',
}

/** What is said to somebody who has to wait. */
export function tooOften(kind: RateKind, seconds: number): string {
  return `Too many ${WORDS[kind]} in a short time. Try again in ${inWords(seconds)}.`
}

/**
 * Counts that the viewer does something.
 * @throws GraphQLError RATE_LIMITED with `retryAfter`, in seconds, when it was done too often lately
 */
export function takeTurn(kind: RateKind, { rates, viewer }: Pick<RequestContext, 'rates' | 'viewer'>): void {
  const seconds = rates.take(kind, viewer.id)
  if (seconds > 0)
    throw new GraphQLError(tooOften(kind, seconds), {
      extensions: { code: 'RATE_LIMITED', retryAfter: seconds },
    })
}

function inWords(seconds: number): string {
  if (seconds > 120) return `${Math.ceil(seconds / 60)} minutes`
  return seconds === 1 ? '1 second' : `${seconds} seconds`
}
