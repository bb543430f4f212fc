import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Day } from '../../domain/network/day.ts'
import { CommandFailure } from '../process/failure.ts'
import { toAuditError } from './audit-error.ts'
import { copyOut } from './copy-out.ts'
import { readHeadFile } from './head-file.ts'
import { openJournal } from './journal.ts'
import { headNameOf, type JournalFileName, type JournalListing, listJournal } from './journal-files.ts'
import { type Head, sealOf } from './journal-line.ts'
import { type OpenFile, openFile, prepareJournalFolder, syncFolder } from './journal-storage.ts'
import { linesBackward } from './read-lines.ts'
import { verifyJournal } from './verify.ts'
import type { Fault } from './verify-file.ts'

/** What is to be kept elsewhere. */
export interface Keeping {
  folder: string
  /** The archive. */
  into: string
  /** The last day that goes there, in UTC as the days of files are. */
  until: Day
}

export interface KeepingOptions {
  /** The clock of the machine by default, in milliseconds since 1970. */
  now?: () => number
  /** By which the archive and the journal are written. */
  open?: OpenFile
}

/** What became of it. */
export interface Kept {
  /** Where there are any nothing was moved. */
  faults: Fault[]
  /** Files that were moved. */
  moved: number
  /** Files of those days that stay, because their chain has not ended: its process runs, or was killed. */
  stay: number
}

/** What goes: files that nobody writes to any more, and the heads of chains of which nothing stays. */
interface Going {
  files: JournalFileName[]
  heads: string[]
  stay: number
}

/**
 * Moves files of old days out to an archive: copies them, makes sure of the copies, writes to the journal that they are moved
 * and what the last line of each is, and only then takes them away. Whenever it is stopped, each file is in the journal's folder or
 * told of by it, and the next time goes on from there.
 * @throws CommandFailure when the archive cannot be one; AuditError when a disk does not take what is written. Nothing is then moved.
 */
export async function keepJournal(
  { folder, into, until }: Keeping,
  { now = Date.now, open = openFile }: KeepingOptions = {},
): Promise<Kept> {
  if (until >= new Date(now()).toISOString().slice(0, 10))
    throw new CommandFailure(`${until} is not over (in UTC): give an earlier day. Nothing was moved.`)
  await prepareArchive(into, folder)
  const { faults } = await verifyJournal(folder)
  if (faults.length > 0) return { faults, moved: 0, stay: 0 }
  const { files, heads, stay } = await goingOf(folder, until)
  if (files.length + heads.length === 0) return { faults, moved: 0, stay }

  const copied: string[] = []
  try {
    for (const name of [...files.map(({ name }) => name), ...heads])
      if (await copyOut(name, folder, into, open)) copied.push(name)
    const ends = await Promise.all(files.map(({ name }) => lastLineOf(folder, name)))
    await writeThat({ folder, until }, ends, { now, open })
  } catch (error) {
    for (const name of copied) await rm(join(into, name), { force: true }).catch(() => {})
    throw error instanceof CommandFailure ? error : toAuditError(error)
  }
  // The head of a chain goes last: files without it would look as if it had been taken away.
  for (const name of [...files.map(({ name }) => name), ...heads])
    await rm(join(folder, name), { force: true })
  await syncFolder(folder)
  return { faults, moved: files.length, stay }
}

async function prepareArchive(into: string, folder: string): Promise<void> {
  const way = relative(folder, into)
  const isInside = way === '' || !/^\.\.|^([A-Za-z]:)?[\\/]/.test(way)
  if (isInside)
    throw new CommandFailure(`${into} is in the folder of the journal: choose another for --into.`)
  await prepareJournalFolder(into).catch(() => {
    throw new CommandFailure(
      `${into} cannot be the archive: it has to be a folder that you may write to and nobody else may open (chmod 700). Choose another for --into.`,
    )
  })
}

async function goingOf(folder: string, until: Day): Promise<Going> {
  const listing = await listJournal(folder)
  const { files, chains } = listing
  const closed = new Set<string>()
  for (const chain of chains) {
    const read = await readHeadFile(join(folder, headNameOf(chain)))
    if (typeof read !== 'string' && read.closed) closed.add(chain)
  }
  const old = files.filter(({ day }) => day <= until)
  const going = old.filter((file) => closed.has(file.chain) || hasNext(file, listing))
  const staying = new Set(files.filter((file) => !going.includes(file)).map(({ chain }) => chain))
  const heads = [...closed].filter((chain) => !staying.has(chain)).map(headNameOf)
  return { files: going, heads, stay: old.length - going.length }
}

/** Whether its chain has gone on in another file, so that nothing is written to this one any more. */
function hasNext({ chain, part }: JournalFileName, { files }: JournalListing): boolean {
  return files.some((other) => other.chain === chain && other.part > part)
}

async function lastLineOf(folder: string, name: string): Promise<Head> {
  for await (const [last] of linesBackward(join(folder, name))) {
    const seal = last && sealOf(last)
    if (seal) return { file: name, number: seal.number, hash: seal.hash }
  }
  throw new CommandFailure(`${name} holds no line. Nothing was moved.`)
}

async function writeThat(
  { folder, until }: Pick<Keeping, 'folder' | 'until'>,
  ends: readonly Head[],
  options: Required<KeepingOptions>,
): Promise<void> {
  const journal = await openJournal(folder, options)
  try {
    const details = { until, count: ends.length }
    await journal.append({ action: 'archive', operation: 'audit keep', children: [], details })
    await journal.keep(ends)
  } finally {
    await journal.close()
  }
}
