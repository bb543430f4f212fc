import { CommandFailure } from '../process/failure.ts'

/**
 * Why the journal did not take an entry: `full` its disk is full; `denied` its folder may not be written to; `io` the
 * disk failed otherwise; `entry` what was to be written is no entry; `closed` the journal was closed before.
 */
export type AuditFault = 'full' | 'denied' | 'io' | 'entry' | 'closed'

const SENTENCES: Record<AuditFault, string> = {
  full: 'The audit journal can write no more: its disk is full.',
  denied: 'The audit journal cannot write to its folder.',
  io: 'The audit journal could not be written.',
  entry: 'What was to be written to the audit journal is not an entry of it.',
  closed: 'The audit journal is closed.',
}

const ADVICE: Partial<Record<AuditFault, string>> = {
  full: 'Make room there, and try again.',
  denied: 'Make it a folder that you may write to, or set ECOMAP_AUDIT to one.',
}

/** An entry that is not on disk, told without anything of its content: it may be logged and shown. */
export class AuditError extends Error {
  override name = 'AuditError'
  readonly fault: AuditFault
  /** The operating system's code, or the place in the entry that is wrong. */
  readonly detail: string

  constructor(fault: AuditFault, detail: string) {
    super(SENTENCES[fault])
    this.fault = fault
    this.detail = detail
  }
}

/** Any failure of the disk as the journal's own. */
export function toAuditError(error: unknown): AuditError {
  if (error instanceof AuditError) return error
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new AuditError('full', code)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new AuditError('denied', code)
  return new AuditError('io', code ?? (error instanceof Error ? error.name : typeof error))
}

/** What a person at the command line is told when the journal in this folder fails: what is wrong, and what helps. */
export function auditFailure({ message, fault, detail }: AuditError, folder: string): CommandFailure {
  return new CommandFailure(`${message} It is in ${folder} (${detail}). ${ADVICE[fault] ?? ''}`.trim())
}
