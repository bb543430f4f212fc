import { join } from 'node:path'
import { z } from 'zod'
import type { AuditAction, AuditEntry } from './audit-entry.ts'
import { BadAuditSearch, LongAuditSearch } from './bad-audit-search.ts'
import { daysOf, instantsOf, type JournalDays } from './journal-days.ts'
import { type JournalFileName, listJournal } from './journal-files.ts'
import { entryOf, type LineSeal, sealOf } from './journal-line.ts'
import { linesBackward } from './read-lines.ts'

/** What to look for in the journal; what is absent does not matter. */
export interface AuditSearch extends Partial<JournalDays> {
  child?: string | undefined
  user?: string | undefined
  action?: AuditAction | undefined
}

/** Which page of what was found. */
export interface AuditPageAsked {
  /** From 1 to 100; 50 by default. */
  first?: number | undefined
  /** The `next` of the page before. */
  after?: string | undefined
}

/** An entry, and where in the journal it stands. */
export interface FoundEntry {
  entry: AuditEntry
  file: string
  number: number
}

export interface AuditPage {
  /** The newest first. */
  found: FoundEntry[]
  /** The cursor of the page that follows; absent when nothing does. */
  next?: string
}

const LARGEST_PAGE = 100
const PAGE = 50
/** After how many milliseconds a search of a page is given up, by default. */
const DEADLINE = 5_000

/** Where an entry stands among all: by instant, and where several have the same, by file and number. */
type Place = [at: string, file: string, number: number]
const place = z.tuple([z.string(), z.string(), z.int()])

/**
 * A page of the entries of the journal in this folder, the newest first. Pages that follow one another have every entry once,
 * also while more are written.
 * @param deadline milliseconds that it may take
 * @throws BadAuditSearch at once, or LongAuditSearch when it takes longer
 */
export async function searchJournal(
  folder: string,
  search: AuditSearch & AuditPageAsked,
  timeZone: string,
  deadline: number = DEADLINE,
): Promise<AuditPage> {
  const { first = PAGE, after } = search
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE)
    throw new BadAuditSearch('first', `first is from 1 to ${LARGEST_PAGE}.`)
  const from = after === undefined ? undefined : placeOf(after)
  const page: FoundEntry[] = []
  const by = performance.now() + deadline
  for await (const found of foundEntries(folder, search, timeZone, { after: from, by })) {
    const last = page.at(-1)
    if (page.length === first && last) return { found: page, next: cursorOf(last) }
    page.push(found)
  }
  return { found: page }
}

/**
 * All entries that are found, the newest first, read as they are asked for.
 * @throws BadAuditSearch at once
 */
export function foundEntries(
  folder: string,
  search: AuditSearch,
  timeZone: string,
  bounds: Bounds = {},
): AsyncGenerator<FoundEntry> {
  return entriesIn(folder, { search, ...instantsOf(daysOf(search, timeZone), timeZone), ...bounds })
}

interface Bounds {
  after?: Place | undefined
  /** When it is given up, by `performance.now()`. */
  by?: number
}

async function* entriesIn(folder: string, wanted: Wanted): AsyncGenerator<FoundEntry> {
  const { start, end, after } = wanted
  const [first, last] = [start.slice(0, 10), (after && after[0] < end ? after[0] : end).slice(0, 10)]
  const { files } = await listJournal(folder)
  // A file has one day of UTC's, so that all of its entries are before those of a later day's.
  const byDay = Map.groupBy(files, ({ day }) => day)
  for (const day of [...byDay.keys()].sort().reverse()) {
    if (day < first || day > last) continue
    yield* newestFirst((byDay.get(day) ?? []).map((file) => entriesOf(folder, file, wanted)))
  }
}

interface Wanted extends Bounds {
  search: AuditSearch
  /** Instants: from the first on, and before the second. */
  start: string
  end: string
}

/** The entries of one file that are wanted, the last first. What cannot be read is left to the check of the journal. */
async function* entriesOf(
  folder: string,
  { name }: JournalFileName,
  wanted: Wanted,
): AsyncGenerator<FoundEntry> {
  const { search, start, end, after, by = Number.POSITIVE_INFINITY } = wanted
  const needles = [search.child, search.user, search.action]
    .filter((text) => text !== undefined)
    .map((text) => Buffer.from(JSON.stringify(text)))
  for await (const lines of linesBackward(join(folder, name))) {
    if (performance.now() > by) throw new LongAuditSearch()
    for (const line of lines) {
      // Most lines are left aside with nothing of them read.
      if (!needles.every((needle) => line.includes(needle))) continue
      const seal = sealOf(line)
      if (seal?.kind !== 'entry' || seal.at >= end) continue
      if (seal.at < start) return
      if (!isAfter(seal, name, after)) continue
      const event = entryOf(line)
      if (event && matches(event, search))
        yield { entry: { at: seal.at, ...event }, file: name, number: seal.number }
    }
  }
}

function matches(entry: Omit<AuditEntry, 'at'>, search: AuditSearch): boolean {
  return (
    (search.child === undefined || isAbout(entry, search.child)) &&
    (search.user === undefined || entry.user === search.user) &&
    (search.action === undefined || entry.action === search.action)
  )
}

/** Whoever searched the journal for a child has seen nothing of the child. */
function isAbout({ children, action, details }: Omit<AuditEntry, 'at'>, child: string): boolean {
  return children.some(({ id }) => id === child) || (action !== 'audit-read' && details?.child === child)
}

/** Merges what each gives, newest first, into one. */
async function* newestFirst(sources: AsyncGenerator<FoundEntry>[]): AsyncGenerator<FoundEntry> {
  const next: { source: AsyncGenerator<FoundEntry>; found: FoundEntry }[] = []
  const take = async (source: AsyncGenerator<FoundEntry>) => {
    const { value } = await source.next()
    if (value) next.push({ source, found: value })
  }
  for (const source of sources) await take(source)
  while (next.length > 0) {
    next.sort((one, other) => order(placeOfEntry(other.found), placeOfEntry(one.found)))
    const newest = next.shift()
    if (!newest) return
    yield newest.found
    await take(newest.source)
  }
}

function placeOfEntry({ entry, file, number }: FoundEntry): Place {
  return [entry.at, file, number]
}

function order(one: Place, other: Place): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] as typeof value
    if (value !== against) return value < against ? -1 : 1
  }
  return 0
}

function isAfter({ at, number }: LineSeal, file: string, after: Place | undefined): boolean {
  return after === undefined || order([at, file, number], after) < 0
}

/** A place as text that means nothing to its reader. */
function cursorOf(found: FoundEntry): string {
  return Buffer.from(JSON.stringify(placeOfEntry(found))).toString('base64url')
}

function placeOf(cursor: string): Place {
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    throw new BadAuditSearch('after', 'after is not the cursor of a page of this search.')
  }
}
