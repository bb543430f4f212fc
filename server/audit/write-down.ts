import type { AuditEvent } from './audit-entry.ts'
import { AuditError, auditFailure } from './audit-error.ts'
import { openJournal } from './journal.ts'

/**
 * Writes down what a command is about to do at the machine, beside a running server or without.
 * @throws CommandFailure when that cannot be; the command must then do nothing
 */
export async function writeDown(folder: string, event: AuditEvent): Promise<void> {
  const journal = await openJournal(folder)
  try {
    await journal.append(event)
  } catch (error) {
    throw error instanceof AuditError ? auditFailure(error, folder) : error
  } finally {
    await journal.close()
  }
}
