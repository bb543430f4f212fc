import { join } from 'node:path'
import { z } from 'zod'
import { addDays, type Day, isDay, LAST_DAY } from '../../domain/network/day.ts'
import { systemClock } from '../clock.ts'
import type { AuditAction, AuditEntry } from './audit-entry.ts'
import { type JournalFileName, listJournal } from './journal-files.ts'
import { entryOf, type LineSeal, sealOf } from './journal-line.ts'
import { linesBackward } from './read-lines.ts'

/** What to look for in the journal; what is absent does not matter. */
export interface AuditSearch {
  child?: string
  user?: string
  action?: AuditAction
  /** The first and the last day, in the site's time zone; the thirty days up to today, or up to `until`, by default. */
  from?: Day
  until?: Day
}

/** Which page of what was found. */
export interface AuditPageAsked {
  /** From 1 to 100; 50 by default. */
  first?: number
  /** The `next` of the page before. */
  after?: string
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

/** A search that cannot be made: which of its parts is wrong, and what it should be. */
export class BadAuditSearch extends Error {
  override name = 'BadAuditSearch'
  readonly part: 'from' | 'until' | 'first' | 'after'

  constructor(part: BadAuditSearch['part'], message: string) {
    super(message)
    this.part = part
  }
}

const LARGEST_PAGE = 100
const PAGE = 50
const DAYS = 30

/** Where an entry stands among all: by instant, and where several have the same, by file and number. */
type Place = [at: string, file: string, number: number]
const place = z.tuple([z.string(), z.string(), z.int()])

/**
 * A page of the entries of the journal in this folder, the newest first. Pages that follow one another have every entry once,
 * also while more are written.
 * @throws BadAuditSearch
 */
export async function searchJournal(
  folder: string,
  search: AuditSearch & AuditPageAsked,
  timeZone: string,
): Promise<AuditPage> {
  const { first = PAGE, after } = search
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE)
    throw new BadAuditSearch('first', `first is from 1 to ${LARGEST_PAGE}.`)
  const from = after === undefined ? undefined : placeOf(after)
  const page: FoundEntry[] = []
  for await (const found of foundEntries(folder, search, timeZone, from)) {
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
  after?: Place,
): AsyncGenerator<FoundEntry> {
  const { from, until } = daysOf(search, timeZone)
  const [start, end] = [startOfDay(from, timeZone), startOfDay(addDays(until, 1), timeZone)]
  return entriesIn(folder, { search, start, end, after })
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

interface Wanted {
  search: AuditSearch
  /** Instants: from the first on, and before the second. */
  start: string
  end: string
  after: Place | undefined
}

/** The entries of one file that are wanted, the last first. What cannot be read is left to the check of the journal. */
async function* entriesOf(
  folder: string,
  { name }: JournalFileName,
  wanted: Wanted,
): AsyncGenerator<FoundEntry> {
  const { search, start, end, after } = wanted
  const needles = [search.child, search.user, search.action]
    .filter((text) => text !== undefined)
    .map((text) => Buffer.from(JSON.stringify(text)))
  for await (const lines of linesBackward(join(folder, name)))
    for (const line of lines) {
      const seal = sealOf(line)
      if (seal?.kind !== 'entry' || seal.at >= end) continue
      if (seal.at < start) return
      // Most lines are left aside unparsed.
      if (!isAfter(seal, name, after) || !needles.every((needle) => line.includes(needle))) continue
      const event = entryOf(line)
      if (event && matches(event, search))
        yield { entry: { at: seal.at, ...event }, file: name, number: seal.number }
    }
}

function matches({ children, user, action }: Omit<AuditEntry, 'at'>, search: AuditSearch): boolean {
  return (
    (search.child === undefined || children.some(({ id }) => id === search.child)) &&
    (search.user === undefined || user === search.user) &&
    (search.action === undefined || action === search.action)
  )
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

function daysOf({ from, until }: AuditSearch, timeZone: string): { from: Day; until: Day } {
  for (const [part, day] of Object.entries({ from, until }) as ['from' | 'until', Day | undefined][])
    if (day !== undefined && !isDay(day))
      throw new BadAuditSearch(part, `${part} is a day of the calendar, as YYYY-MM-DD.`)
  const last = until ?? systemClock(timeZone).today()
  const first = from ?? addDays(last, 1 - DAYS)
  if (first > last) throw new BadAuditSearch('from', 'from is not after until.')
  return { from: first, until: last }
}

/** The first instant of a day in a time zone: midnight, or where the clock is put forward over it, what comes then. */
function startOfDay(day: Day, timeZone: string): string {
  if (day < FIRST_YEAR) return new Date(0).toISOString()
  if (day > LAST_YEAR) return `${LAST_DAY}T23:59:59.999Z`
  const midnight = Date.parse(`${day}T00:00:00.000Z`)
  let [before, reached] = [midnight - FURTHEST_ZONE, midnight + FURTHEST_ZONE]
  let asked = before
  const clock = systemClock(timeZone, () => asked)
  while (reached - before > 1) {
    asked = Math.floor((before + reached) / 2)
    if (clock.today() >= day) reached = asked
    else before = asked
  }
  return new Date(reached).toISOString()
}

/** Days outside of these years have no entry and need no time zone. */
const FIRST_YEAR = '1971'
const LAST_YEAR = '9998'
/** No clock is further from UTC, in milliseconds. */
const FURTHEST_ZONE = 16 * 3_600_000
