import { CommandFailure } from '../process/failure.ts'
import { DatabaseError, type DatabaseFault } from './database-error.ts'

const ADVICE: Partial<Record<DatabaseFault, string>> = {
  unreachable: 'It may have been stopped: see that it runs, and try again.',
  deadline: 'See that it runs and is not overloaded, and try again.',
  busy: '',
  memory: "Give it more: ECOMAP_NEO4J_HEAP for Ecomap's own, server.memory.heap.max_size for a given one.",
  full: 'Make room on the disk of the database, and try again.',
}

/** What a person at the command line is told when the database fails a command: what is wrong, and what helps. */
export function failureOf({ fault, message, query, detail }: DatabaseError): CommandFailure {
  return new CommandFailure(`${message} ${ADVICE[fault] ?? `(${query}: ${detail})`}`.trim())
}

/** A step of a command, its failures by the database told as {@link failureOf} tells them. */
export async function tellingFailures<T>(step: Promise<T>): Promise<T> {
  try {
    return await step
  } catch (error) {
    throw error instanceof DatabaseError ? failureOf(error) : error
  }
}
