import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditEvent } from '../../server/audit/audit-entry.ts'
import { type Journal, openJournal } from '../../server/audit/journal.ts'
import { searchJournal } from '../../server/audit/search-journal.ts'
import { interleave, type Rounds } from '../harness/interleave.ts'
import type { BenchSetting } from '../harness/measurement.ts'
import type { Comparison } from '../harness/row.ts'

const ENTRIES = 1_000_000
/** Over how many children and days they are spread, and how many processes write them. */
const CHILDREN = 20_000
const DAYS = { from: '2026-11-01', until: '2026-11-30' }
const PROCESSES = 4
const BATCH = 2_000
const ROUNDS: Rounds = { warmUps: 2, samples: 20 }
const PATIENCE = 600_000

/** What a page of one child costs that lies all over the journal, against reading the files. Times are milliseconds a page. */
export async function measureSearch(
  folder: string,
  event: AuditEvent,
  setting: BenchSetting,
): Promise<Comparison> {
  await writeEntries(folder, event, setting.signal)
  const page = (child: string | undefined) =>
    searchJournal(folder, { ...DAYS, child, first: 100 }, 'UTC', PATIENCE)
  const times = await interleave(
    [
      {
        name: 'child',
        run: async (child: string) => {
          await page(child)
        },
      },
      { name: 'bytes', run: () => readAll(folder) },
    ],
    setting.rounds(ROUNDS),
    (round) => `child-${round}`,
  )
  setting.signal.throwIfAborted()
  const began = performance.now()
  await page(undefined)
  const newest = Math.round(performance.now() - began)
  const measured = (name: string, side: string) => ({ name, times: times.get(side) ?? [] })
  return {
    what: `audit search for a child among ${ENTRIES.toLocaleString('en')}`,
    ours: measured('search', 'child'),
    floor: measured('reading the files', 'bytes'),
    ratio: 'time',
    of: 'median',
    notes: [`the newest page of everything comes in ${newest} ms`],
  }
}

async function writeEntries(folder: string, event: AuditEvent, signal: AbortSignal): Promise<void> {
  const [start, end] = [Date.parse(DAYS.from), Date.parse(DAYS.until)]
  let now = start
  const journals: Journal[] = []
  for (let process = 0; process < PROCESSES; process++)
    journals.push(await openJournal(folder, { now: () => now }))
  for (let at = 0; at < ENTRIES; at += BATCH) {
    signal.throwIfAborted()
    now = start + Math.floor(((end - start) * at) / ENTRIES)
    const batch = Array.from({ length: BATCH }, (_, one) => ({
      ...event,
      children: event.children.map(({ grants }) => ({ id: `child-${(at + one) % CHILDREN}`, grants })),
    }))
    await Promise.all(batch.map((one, index) => journals[index % PROCESSES]?.append(one)))
  }
  for (const journal of journals) await journal.close()
}

async function readAll(folder: string): Promise<void> {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.jsonl')))
    for await (const _ of createReadStream(join(folder, name), { highWaterMark: 256 * 1024 }));
}
