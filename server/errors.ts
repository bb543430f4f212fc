import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { DatabaseError, type DatabaseFault } from './database/database-error.ts'
import type { Log } from './log.ts'

/** The faults that pass by themselves or are put right by whoever runs the database: the reader can only wait. */
const UNAVAILABLE: ReadonlySet<DatabaseFault> = new Set([
  'unreachable',
  'credentials',
  'deadline',
  'busy',
  'memory',
])

/**
 * Makes what a reader is told of an error. What the product refuses on purpose is told as it is. Anything else is
 * told without its message, stack or values, with an id under which the log tells more.
 */
export function errorMask(log: Log): (error: unknown) => Error {
  return (error) => {
    const cause = rootOf(error)
    if (cause instanceof GraphQLError) return withoutInput(error as GraphQLError)
    const id = randomUUID()
    const told = (message: string, code: string) =>
      new GraphQLError(message, {
        ...(error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {}),
        extensions: { code, id },
      })
    if (cause instanceof DatabaseError && UNAVAILABLE.has(cause.fault)) {
      log.warn({ id, fault: cause.fault, query: cause.query, detail: cause.detail }, cause.message)
      return told(`${cause.message} Nothing was lost; try again in a moment.`, 'DATABASE_UNAVAILABLE')
    }
    log.error({ id, ...factsOf(cause) }, 'a request failed unexpectedly')
    return told(
      `Something went wrong on our side. Ask whoever runs Ecomap about ${id}.`,
      'INTERNAL_SERVER_ERROR',
    )
  }
}

/** A body that is no JSON is refused with the part of it at which reading stopped, which may be anything. */
function withoutInput(error: GraphQLError): GraphQLError {
  if (!error.extensions.originalError) return error
  const { originalError: _, http, ...others } = error.extensions
  // By the part that is left out Yoga knows that the status holds for readers of `application/json` as well.
  return new GraphQLError(error.message, { extensions: { ...others, http: { ...http, spec: false } } })
}

function rootOf(error: unknown): unknown {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

/** What may be logged: of an unexpected error its kind and where it arose, since its message may hold values. */
export function factsOf(cause: unknown): Record<string, unknown> {
  if (cause instanceof DatabaseError) {
    const { fault, query, detail } = cause
    return { fault, query, detail }
  }
  if (!(cause instanceof Error)) return { error: typeof cause }
  const frames = cause.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { error: cause.name, stack: frames?.slice(0, 12).join('\n') }
}
