import type { AuditEntry } from './audit-entry.ts'
import { textOfHead } from './journal-line.ts'
import type { Verification } from './verify.ts'

/** What a check of the journal found, in lines for a terminal. */
export function describeVerification({ faults, files, entries, torn, heads }: Verification): string[] {
  const checked = `${count(entries, 'entry', 'entries')} in ${count(files, 'file', 'files')} checked`
  const lines =
    faults.length === 0
      ? [`${checked}: none was changed, cut, moved, or taken out.`]
      : [...faults.map(({ sentence }) => sentence), `${checked}: the journal is not as it was written.`]
  for (const file of torn)
    lines.push(
      `${file} ends in a line that is not finished: its process was killed, or is writing now. Nothing was answered on it.`,
    )
  if (heads.length > 0)
    lines.push(
      'Keep these elsewhere, and give them to the next check; nothing up to them can then be changed unseen:',
      ...heads.map((head) => `--head ${textOfHead(head)}`),
    )
  return lines
}

/** An entry in one line for a terminal, with its instant in this time zone. */
export function describeEntry(entry: AuditEntry, timeZone: string): string {
  const { at, action, user, session, operation, address, children, details } = entry
  const parts = [
    // Swedish writes an instant as 2026-11-22 14:25:03.
    new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(new Date(at)),
    action,
    `by ${user === undefined ? 'nobody signed in' : safe(user)}`,
    operation && `with ${operation}`,
    address && `from ${address}`,
    session && `session ${safe(session)}`,
    ...children.map(({ id, grants }) => {
      const by = grants.map((grant) => `${grant.basis} ${safe(grant.id)}`).join(', ')
      return `child ${safe(id)}${by && ` (${by})`}`
    }),
    ...Object.entries(details ?? {}).map(([name, value]) => `${name} ${safe(String(value))}`),
  ]
  return parts.filter((part) => part !== undefined && part !== '').join('  ')
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

/** An id as it is, unless it holds what would move a terminal's cursor or could be taken for more than an id. */
function safe(id: string): string {
  return /^[\p{L}\p{N}._:@/-]+$/u.test(id) ? id : JSON.stringify(id).replace(/[^\x20-\x7e]/g, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
