import type { Day } from '../../domain/network/day.ts'
import type { AuditEntry } from './audit-entry.ts'
import { textOfHead } from './journal-line.ts'
import type { Kept } from './keep-journal.ts'
import type { Verification } from './verify.ts'

/** What a check of the journal found, in lines for a terminal. */
export function describeVerification(verification: Verification): string[] {
  const { faults, files, entries, movedOut, torn, heads } = verification
  const checked = `${count(entries, 'entry', 'entries')} in ${count(files, 'file', 'files')} checked`
  const lines =
    faults.length === 0
      ? [`${checked}: none was changed, cut, moved, or taken out.`]
      : [...faults.map(({ sentence }) => sentence), `${checked}: the journal is not as it was written.`]
  if (movedOut > 0)
    lines.push(
      `${count(movedOut, 'file was', 'files were')} moved out, and not looked at: give --archive FOLDER to check them as well.`,
    )
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

/** What was moved out of the journal, in lines for a terminal. */
export function describeKept({ faults, moved, stay }: Kept, until: Day, into: string): string[] {
  if (faults.length > 0)
    return [
      ...faults.map(({ sentence }) => sentence),
      'The journal is not as it was written: nothing was moved.',
    ]
  const lines = [
    moved === 0
      ? `Nothing up to ${until} is there to be moved.`
      : `${count(moved, 'file', 'files')} up to ${until} moved to ${into}.`,
  ]
  if (stay > 0)
    lines.push(
      `${count(stay, 'file', 'files')} up to ${until} ${stay === 1 ? 'stays' : 'stay'}: the process that wrote there has not ended what it wrote. It runs, or was killed.`,
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
