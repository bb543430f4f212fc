// npm run audit -- verify | show | keep: checks the audit journal, shows what is in it, or moves what is old to an archive, beside a
// running server or without.
import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isDay } from '../../domain/network/day.ts'
import { type Environment, readEnvironment } from '../environment.ts'
import { CommandFailure, reportFailure } from '../process/failure.ts'
import { stopRequests } from '../process/stop-request.ts'
import { AUDIT_ACTIONS, type AuditAction } from './audit-entry.ts'
import { AuditError, auditFailure } from './audit-error.ts'
import { BadAuditSearch } from './bad-audit-search.ts'
import { openJournal } from './journal.ts'
import { headOfText } from './journal-line.ts'
import { keepJournal } from './keep-journal.ts'
import { type AuditSearch, foundEntries } from './search-journal.ts'
import { describeEntry, describeKept, describeVerification } from './tell-audit.ts'
import { verifyJournal } from './verify.ts'

const VERIFY = 'npm run audit -- verify [--head FILE:NUMBER:HASH]… [--archive FOLDER]…'
const SHOW = 'npm run audit -- show [--child ID] [--user ID] [--action ACTION] [--from DAY] [--until DAY]'
const KEEP = 'npm run audit -- keep --until DAY --into FOLDER'

const several = { type: 'string', multiple: true, default: [] as string[] } as const

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** @throws CommandFailure that names the command, for an option that it does not have */
function readOptions<T>(usage: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new CommandFailure(`${(error as Error).message}. The command is: ${usage}`)
  }
}

async function verify({ auditFolder }: Environment, args: string[]): Promise<void> {
  const { values } = readOptions(VERIFY, () =>
    parseArgs({ args, options: { head: several, archive: several } }),
  )
  const kept = values.head.map((text) => {
    const head = headOfText(text)
    if (!head)
      throw new CommandFailure(`"${text}" is not a head: give FILE:NUMBER:HASH as a check has told it.`)
    return head
  })
  await requireJournal(auditFolder)
  const archives = values.archive.map((folder) => resolve(folder))
  for (const folder of archives)
    await access(folder).catch(() => {
      throw new CommandFailure(`There is no folder ${folder}: give --archive as it was given to keep.`)
    })
  const verification = await verifyJournal(auditFolder, kept, archives)
  for (const line of describeVerification(verification)) say(line)
  if (verification.faults.length > 0) process.exitCode = 1
}

async function requireJournal(folder: string): Promise<void> {
  await access(folder).catch(() => {
    throw new CommandFailure(
      `There is no audit journal in ${folder}. It is made when Ecomap starts; ECOMAP_AUDIT says where it is.`,
    )
  })
}

async function keep({ auditFolder }: Environment, args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = readOptions(KEEP, () => parseArgs({ args, options: { until: text, into: text } }))
  const { until, into } = values
  if (until === undefined || !isDay(until) || into === undefined)
    throw new CommandFailure(`Give the last day to be moved, and the folder to move to: ${KEEP}`)
  await requireJournal(auditFolder)
  const archive = resolve(into)
  const kept = await keepJournal({ folder: auditFolder, into: archive, until })
  for (const line of describeKept(kept, until, archive)) say(line)
  if (kept.faults.length > 0) process.exitCode = 1
}

async function show({ auditFolder, timeZone }: Environment, args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { values } = readOptions(SHOW, () =>
    parseArgs({ args, options: { child: text, user: text, action: text, from: text, until: text } }),
  )
  if (values.action !== undefined && !isAction(values.action))
    throw new CommandFailure(`"${values.action}" is no action: give one of ${AUDIT_ACTIONS.join(', ')}.`)
  const search = values as AuditSearch
  const found = foundEntries(auditFolder, search, timeZone)
  const stop = stopRequests()
  // Looking into the journal is itself written down, first: where that cannot be, nothing is shown.
  const journal = await openJournal(auditFolder)
  try {
    await journal.append({ action: 'audit-read', operation: 'audit show', children: [], details: search })
    for await (const { entry } of found) {
      stop.throwIfAborted()
      say(describeEntry(entry, timeZone))
    }
  } finally {
    await journal.close()
  }
}

function isAction(text: string): text is AuditAction {
  return (AUDIT_ACTIONS as readonly string[]).includes(text)
}

async function main(): Promise<void> {
  const [command, ...args] = process.argv.slice(2)
  const environment = readEnvironment(process.env)
  if (command === 'verify') return verify(environment, args)
  if (command !== 'show' && command !== 'keep')
    throw new CommandFailure(`Say what to do:\n${VERIFY}\n${SHOW}\n${KEEP}`)
  try {
    await (command === 'show' ? show : keep)(environment, args)
  } catch (error) {
    if (error instanceof BadAuditSearch) throw new CommandFailure(`--${error.message}`)
    throw error instanceof AuditError ? auditFailure(error, environment.auditFolder) : error
  }
}

await main().catch(reportFailure)
