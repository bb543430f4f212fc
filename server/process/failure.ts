import { StopRequested } from './stop-request.ts'

/**
 * Something that stops a command and that a person can put right. Its message is one clear sentence (what is
 * wrong, where, and what to do), shown alone, without a stack; the command then ends with exit code 1.
 */
export class CommandFailure extends Error {
  override name = 'CommandFailure'
}

/**
 * Prints why a command cannot go on and sets exit code 1. A `CommandFailure` shows its sentence alone; anything
 * else is a defect and shows its stack. A command that was asked to stop says nothing, with exit code 130.
 */
export function reportFailure(error: unknown): void {
  if (error instanceof StopRequested) {
    process.exitCode = 130
    return
  }
  const text =
    error instanceof CommandFailure
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}
