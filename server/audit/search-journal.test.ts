import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journalFiles, readingOf } from '../../tests/support/audit-journal.ts'
import { temporaryFolder } from '../../tests/support/temporary-folder.ts'
import type { AuditEvent } from './audit-entry.ts'
import { type Journal, openJournal } from './journal.ts'
import { lastWrittenAt } from './last-written.ts'
import { type AuditSearch, foundEntries, searchJournal } from './search-journal.ts'

const HOUR = 3_600_000
const START = Date.parse('2026-11-01T06:00:00.000Z')
const ALL = { from: '2026-10-01', until: '2026-12-31' }

function eventOf(at: number): AuditEvent {
  const event = readingOf(`child-${at % 7}`, ...(at % 3 === 0 ? ['shared "child"'] : []))
  return { ...event, user: `user-${at % 5}`, action: at % 4 === 0 ? 'write' : 'read', details: { count: at } }
}

/** How many hours after the start it was, which is written among an entry's details. */
async function hoursOf(folder: string, search: AuditSearch, timeZone = 'UTC'): Promise<number[]> {
  const hours: number[] = []
  for await (const { entry } of foundEntries(folder, search, timeZone)) hours.push(entry.details?.count ?? -1)
  return hours
}

/** Twenty days, an entry an hour, by two processes at once and a third after them. */
async function written(folder: string, hours: number, until = 20 * 24): Promise<void> {
  let now = START
  const options = { now: () => now, largestFile: 4_000 }
  const both: Journal[] = [await openJournal(folder, options), await openJournal(folder, options)]
  for (let at = hours; at < until; at++) {
    now = START + at * HOUR
    await both[at % 2]?.append(eventOf(at))
  }
  for (const journal of both) await journal.close()
}

describe('a journal of twenty days', () => {
  const hours = Array.from({ length: 480 }, (_, at) => at).reverse()
  let folder: string
  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'ecomap-audit-')), 'audit')
    await written(folder, 0)
  })
  afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }))

  it('is told newest first, whoever wrote it', async () => {
    expect(await hoursOf(folder, ALL)).toEqual(hours)
  })

  it.each<[string, AuditSearch, (at: number) => boolean]>([
    ['child', { child: 'child-3' }, (at) => at % 7 === 3],
    ['child whose id needs quoting', { child: 'shared "child"' }, (at) => at % 3 === 0],
    ['user', { user: 'user-2' }, (at) => at % 5 === 2],
    ['action', { action: 'write' }, (at) => at % 4 === 0],
    ['all of them', { child: 'child-3', user: 'user-2', action: 'write' }, (at) => at % 140 === 52],
    ['a grant, which is not a child', { child: 'grant-child-3' }, () => false],
  ])('by %s', async (_, search, isWanted) => {
    expect(await hoursOf(folder, { ...ALL, ...search })).toEqual(hours.filter(isWanted))
  })

  it('by days of the site, first and last included', async () => {
    // The entries begin at six in the morning, UTC; in Auckland that is seven in the evening.
    const days = { from: '2026-11-02', until: '2026-11-03' }
    expect(await hoursOf(folder, days)).toEqual(hours.filter((at) => at >= 18 && at < 66))
    expect(await hoursOf(folder, days, 'Pacific/Auckland')).toEqual(hours.filter((at) => at >= 5 && at < 53))
    expect(await hoursOf(folder, days, 'America/Chicago')).toEqual(hours.filter((at) => at >= 24 && at < 72))
  })

  it('thirty days up to the last that was asked for', async () => {
    expect(await hoursOf(folder, { until: '2026-12-10' })).toEqual(hours.filter((at) => at >= 9 * 24 + 18))
    expect(await hoursOf(folder, { until: '2026-12-25' })).toEqual([])
    expect(await hoursOf(folder, { from: '0001-01-01', until: '9999-12-31' })).toEqual(hours)
  })

  it('reads no file of another day', async () => {
    for (const name of journalFiles(folder).filter((name) => name.startsWith('2026-11-05')))
      writeFileSync(join(folder, name), readFileSync(join(folder, name)).fill('x'.charCodeAt(0)))
    expect(await hoursOf(folder, { from: '2026-11-07', until: '2026-11-08' })).toHaveLength(48)
    // What cannot be read is left to the check of the journal, and hides nothing else.
    expect(await hoursOf(folder, ALL)).toHaveLength(480 - 24)
  })
})

it('finds what was done to whom may see a child by that child, and not who searched the journal for them', async () => {
  const folder = join(temporaryFolder(), 'audit')
  const journal = await openJournal(folder, { now: () => START })
  const details = { child: 'mere', count: 1 }
  await journal.append({ action: 'grant', children: [], details })
  await journal.append({ action: 'audit-read', children: [], details: { ...details, count: 2 } })
  await journal.append({ ...readingOf('mere'), action: 'audit-read', details: { ...details, count: 3 } })
  await journal.close()
  expect(await hoursOf(folder, { ...ALL, child: 'mere' })).toEqual([3, 1])
})

it('tells when the journal was last written to, by any process', async () => {
  const folder = join(temporaryFolder(), 'audit')
  let now = START
  const both = [await openJournal(folder, { now: () => now }), await openJournal(folder, { now: () => now })]
  for (const journal of [...both, ...both]) {
    now += HOUR
    await journal.append(readingOf('mere'))
    expect(await lastWrittenAt(folder)).toBe(new Date(now).toISOString())
  }
  for (const journal of both) await journal.close()
})

describe('pages', () => {
  it('have each entry once, whatever their size, also while more is written', async () => {
    const folder = join(temporaryFolder(), 'audit')
    await written(folder, 0, 100)
    let more = 100
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
        async (sizes) => {
          const expected = Array.from({ length: more }, (_, at) => at).reverse()
          const seen: number[] = []
          let after: string | undefined
          for (let page = 0; page === 0 || after !== undefined; page++) {
            const first = sizes[page % sizes.length] ?? 1
            const { found, next } = await searchJournal(
              folder,
              { ...ALL, first, ...(after && { after }) },
              'UTC',
            )
            expect(found.length).toBeLessThanOrEqual(first)
            expect(next !== undefined).toBe(seen.length + found.length < expected.length)
            seen.push(...found.map(({ entry }) => entry.details?.count ?? -1))
            after = next
            if (page === 1) {
              await written(folder, more, more + 3)
              more += 3
            }
          }
          expect(seen).toEqual(expected)
        },
      ),
      { numRuns: 15 },
    )
  })

  it('are given up when they take too long, where what is wanted lies far apart', async () => {
    const folder = join(temporaryFolder(), 'audit')
    await written(folder, 0, 3)
    const asked = (deadline: number) => searchJournal(folder, { ...ALL, child: 'nobody' }, 'UTC', deadline)
    await expect(asked(0)).rejects.toMatchObject({ name: 'LongAuditSearch' })
    expect(await asked(60_000)).toEqual({ found: [] })
  })

  it('are refused where they cannot be', async () => {
    const folder = join(temporaryFolder(), 'audit')
    await written(folder, 0, 3)
    const asked = (search: object) => searchJournal(folder, { ...ALL, ...search }, 'UTC')
    await expect(asked({ first: 0 })).rejects.toThrow('first is from 1 to 100.')
    await expect(asked({ first: 101 })).rejects.toMatchObject({ name: 'BadAuditSearch', part: 'first' })
    await expect(asked({ after: 'x' })).rejects.toThrow('after is not the cursor of a page of this search.')
    await expect(asked({ from: '2026-02-30' })).rejects.toThrow(
      'from is a day of the calendar, as YYYY-MM-DD.',
    )
    await expect(asked({ from: '2027-01-01' })).rejects.toThrow('from is not after until.')
  })
})
