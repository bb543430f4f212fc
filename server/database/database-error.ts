import { Neo4jError } from 'neo4j-driver'

/**
 * What can go wrong at the door, as far as a caller can act on it:
 * `unreachable` nothing answers there; `credentials` the sign-in is refused; `deadline` no answer in time;
 * `busy` the database asks to try again (locks, a change of leader); `memory` it has too little memory for this;
 * `full` it can write no more; `constraint` what is written exists already; `read-only` a write through the reading
 * door; `rows` the answer is not of the shape that was asked for; `query` any other refusal of the query.
 */
export type DatabaseFault =
  | 'unreachable'
  | 'credentials'
  | 'deadline'
  | 'busy'
  | 'memory'
  | 'full'
  | 'constraint'
  | 'read-only'
  | 'rows'
  | 'query'

const SENTENCES: Record<DatabaseFault, string> = {
  unreachable: 'The database cannot be reached.',
  credentials: 'The database refuses the user name or the password.',
  deadline: 'The database did not answer in time.',
  busy: 'The database is busy; try again.',
  memory: 'The database has too little memory for this.',
  full: 'The database can write no more: its disk may be full.',
  constraint: 'The database holds that already.',
  'read-only': 'A query that only reads tried to write.',
  rows: 'The database answered in another shape than was asked for.',
  query: 'The database refused the query.',
}

/** A failed call, told without any name or value of the people on file: it may be logged and shown. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
  readonly fault: DatabaseFault
  /** The name of the query, or of what was done around queries. */
  readonly query: string
  /** The database's own code, or the shape that was missed. */
  readonly detail: string

  constructor(fault: DatabaseFault, query: string, detail: string) {
    super(SENTENCES[fault])
    this.fault = fault
    this.query = query
    this.detail = detail
  }
}

/** Whether the same call may succeed when it is made again, as it only reads. */
export function mayReadAgain(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable
}

/** Whether the database says that it has rolled the call back and that it may be made again. */
export function mayWriteAgain(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable && error.code.startsWith('Neo.')
}

/**
 * Any error of the driver as the product's own. The database's messages carry ids and values, so they are left
 * behind, but for a syntax error's, which speaks of the query's text alone.
 */
export function toDatabaseError(error: unknown, query: string): DatabaseError {
  if (error instanceof DatabaseError) return error
  if (!(error instanceof Neo4jError)) {
    return new DatabaseError('query', query, error instanceof Error ? error.name : typeof error)
  }
  const syntax = error.code === 'Neo.ClientError.Statement.SyntaxError'
  return new DatabaseError(faultOf(error), query, syntax ? error.message : error.code)
}

function faultOf({ code, message, retryable }: Neo4jError): DatabaseFault {
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') return 'unreachable'
  if (code.includes('DatabaseUnavailable') || code.includes('DatabaseNotFound')) return 'unreachable'
  if (code.startsWith('Neo.ClientError.Security.')) return 'credentials'
  if (code.includes('TransactionTimedOut')) return 'deadline'
  if (code.includes('Memory') || code.includes('OutOfMemory')) return 'memory'
  if (code.includes('ConstraintValidationFailed')) return 'constraint'
  // Neo4j has no code of its own for a write in a read-routed session.
  if (code === 'Neo.ClientError.Statement.AccessMode') return 'read-only'
  if (/no space left|disk.*full|read.only due to/i.test(message)) return 'full'
  return retryable ? 'busy' : 'query'
}
