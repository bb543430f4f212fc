import { mkdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { AuditEvent } from '../../server/audit/audit-entry.ts'
import { type Journal, openJournal } from '../../server/audit/journal.ts'
import { type OpenFile, openFile } from '../../server/audit/journal-storage.ts'
import { interleave, ROUNDS } from '../harness/interleave.ts'
import type { BenchSetting, Measurement } from '../harness/measurement.ts'
import type { Comparison } from '../harness/row.ts'
import { MEDIAN, quantile } from '../harness/statistics.ts'
import { BENCH_FOLDER } from '../site/folders.ts'
import { measureSearch } from './search.ts'

const FOLDER = join(BENCH_FOLDER, 'audit')
/** How many write at once, each its next entry as soon as the one before is on disk. */
const WRITERS = [1, 32]
/** Entries that each writes in one sample. */
const ENTRIES = 10
/** Bytes of a line with one child and one grant. */
const LINE = Buffer.alloc(370, 'x')

const EVENT: AuditEvent = {
  action: 'read',
  user: 'c0ffee00-0000-4000-8000-000000000001',
  session: 'c0ffee00-0000-4000-8000-000000000002',
  operation: 'ChildPage',
  address: '127.0.0.1',
  children: [{ id: 'child-1', grants: [{ id: 'c0ffee00-0000-4000-8000-000000000003', basis: 'own-case' }] }],
}

/** What an entry of the audit journal costs, against bringing as many bytes to the same disk one at a time. Times are milliseconds an entry, and of a search milliseconds a page. */
export const audit: Measurement = {
  name: 'audit',
  async *measure(setting) {
    rmSync(FOLDER, { recursive: true, force: true })
    mkdirSync(FOLDER, { recursive: true })
    await using stack = new AsyncDisposableStack()
    stack.defer(() => rmSync(FOLDER, { recursive: true, force: true }))
    let syncs = 0
    const counted: OpenFile = async (path, flags) => {
      const file = await openFile(path, flags)
      return {
        appendFile: (bytes) => file.appendFile(bytes),
        write: (bytes, from, length, position) => file.write(bytes, from, length, position),
        truncate: (size) => file.truncate(size),
        close: () => file.close(),
        datasync: () => {
          syncs += 1
          return file.datasync()
        },
      }
    }
    const journal = await openJournal(join(FOLDER, 'journal'), { open: counted })
    stack.defer(() => journal.close())
    for (const writers of WRITERS) yield await measureWriters(journal, writers, () => syncs, setting)
    yield await measureSearch(join(FOLDER, 'large'), EVENT, setting)
  },
}

async function measureWriters(
  journal: Journal,
  writers: number,
  syncs: () => number,
  setting: BenchSetting,
): Promise<Comparison> {
  const bare = await open(join(FOLDER, 'bare'), 'a')
  let appended = 0
  const before = syncs()
  const each = async (times: number, write: () => Promise<unknown>) => {
    setting.signal.throwIfAborted()
    const began = performance.now()
    for (let time = 0; time < times; time++) await write()
    return performance.now() - began
  }
  try {
    const times = await interleave(
      [
        {
          name: 'journal',
          run: async () => {
            appended += writers * ENTRIES
            const began = performance.now()
            const writer = () => each(ENTRIES, () => journal.append(EVENT))
            await Promise.all(Array.from({ length: writers }, writer))
            return (performance.now() - began) / (writers * ENTRIES)
          },
        },
        {
          name: 'bare',
          run: async () =>
            (await each(ENTRIES, async () => {
              await bare.appendFile(LINE)
              await bare.datasync()
            })) / ENTRIES,
        },
      ],
      setting.rounds(ROUNDS),
      () => undefined,
    )
    const measured = (name: string, side: string) => ({ name, times: times.get(side) ?? [] })
    const ours = measured('journal', 'journal')
    const together = (appended / (syncs() - before)).toFixed(1)
    const waits = (quantile(ours.times, MEDIAN) * writers).toFixed(2)
    return {
      what: `audit entry, ${writers} at once`,
      ours,
      floor: measured('write and fdatasync', 'bare'),
      ratio: 'time',
      of: 'median',
      notes: [`${together} entries a sync; each is on disk after ${waits} ms`],
    }
  } finally {
    await bare.close()
  }
}
