import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { childrenOnDisk, journalFiles, readingOf, testDisk } from '../../tests/support/audit-journal.ts'
import { temporaryFolder } from '../../tests/support/temporary-folder.ts'
import type { AuditEvent } from './audit-entry.ts'
import { openJournal } from './journal.ts'
import { verifyJournal } from './verify.ts'

const DAY = Date.parse('2026-11-20T09:00:00.000Z')

function folderOfJournal(): string {
  return join(temporaryFolder(), 'audit')
}

/** The lines of a file, parsed. */
function linesOf(folder: string, name: string | undefined): Record<string, unknown>[] {
  const text = readFileSync(join(folder, name ?? ''), 'utf8')
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

async function faultsIn(folder: string): Promise<string[]> {
  return (await verifyJournal(folder)).faults.map(({ sentence }) => sentence)
}

it('writes each entry as one line, with its instant, where only the owner can read it', async () => {
  const folder = folderOfJournal()
  const journal = await openJournal(folder, { now: () => DAY })
  await journal.append(readingOf('hemi'))
  await journal.close()
  const [file] = journalFiles(folder)
  expect(file).toMatch(/^2026-11-20_20261120T090000000Z-\d+-[0-9a-f]{8}_0001\.jsonl$/)
  expect(linesOf(folder, file)).toEqual([
    expect.objectContaining({ number: 1, opens: { format: 1, file, heads: [] } }),
    expect.objectContaining({ number: 2, at: '2026-11-20T09:00:00.000Z', entry: readingOf('hemi') }),
    expect.objectContaining({ number: 3, closes: { heads: [] } }),
  ])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, file ?? '')).mode & 0o777).toBe(0o600)
  expect(await faultsIn(folder)).toEqual([])
})

it('has each entry on disk before it says so', async () => {
  const folder = folderOfJournal()
  const disk = testDisk()
  const journal = await openJournal(folder, { open: disk.open })
  for (const child of ['a', 'b', 'c']) {
    const before = disk.syncs
    await journal.append(readingOf(child))
    expect(disk.syncs).toBe(before + 1)
    expect(childrenOnDisk(folder).at(-1)).toBe(child)
  }
  await journal.close()
})

it('brings entries that come together to the disk together', async () => {
  const folder = folderOfJournal()
  const disk = testDisk()
  const journal = await openJournal(folder, { open: disk.open })
  const before = disk.syncs
  const names = Array.from({ length: 500 }, (_, at) => `child-${at}`)
  await Promise.all(names.map((name) => journal.append(readingOf(name))))
  expect(disk.syncs - before).toBe(1)

  const writers = Array.from({ length: 32 }, async (_, writer) => {
    for (let at = 0; at < 10; at++) await journal.append(readingOf(`${writer}-${at}`))
  })
  await Promise.all(writers)
  expect(disk.syncs - before).toBeLessThan(40)
  expect(childrenOnDisk(folder).slice(0, 500)).toEqual(names)
  expect(new Set(childrenOnDisk(folder)).size).toBe(820)
  await journal.close()
  expect(await faultsIn(folder)).toEqual([])
})

describe('a disk that is full', () => {
  it('refuses what it cannot keep, leaves nothing half written, and goes on when there is room', async () => {
    const folder = folderOfJournal()
    const disk = testDisk()
    const journal = await openJournal(folder, { open: disk.open })
    await journal.append(readingOf('before'))
    for (const room of [0, 1, 200]) {
      disk.room = room
      const refused = [journal.append(readingOf('refused')), journal.append(readingOf('refused, too'))]
      for (const result of await Promise.allSettled(refused))
        expect(result).toMatchObject({
          status: 'rejected',
          reason: {
            name: 'AuditError',
            fault: 'full',
            message: 'The audit journal can write no more: its disk is full.',
          },
        })
      expect(childrenOnDisk(folder)).toEqual(['before'])
      expect(await verifyJournal(folder)).toMatchObject({ faults: [], torn: [], entries: 1 })
    }
    disk.room = 10_000
    await journal.append(readingOf('after'))
    await journal.close()
    expect(childrenOnDisk(folder)).toEqual(['before', 'after'])
    expect(await faultsIn(folder)).toEqual([])
  })

  it('also where a next file is begun', async () => {
    const folder = folderOfJournal()
    const disk = testDisk()
    let now = DAY
    const journal = await openJournal(folder, { open: disk.open, now: () => now })
    await journal.append(readingOf('before'))
    now += 86_400_000
    disk.room = 300
    await expect(journal.append(readingOf('refused'))).rejects.toMatchObject({ fault: 'full' })
    expect(journalFiles(folder)).toHaveLength(1)
    expect(await faultsIn(folder)).toEqual([])
    disk.room = 10_000
    await journal.append(readingOf('after'))
    await journal.close()
    expect(journalFiles(folder)).toHaveLength(2)
    expect(childrenOnDisk(folder)).toEqual(['before', 'after'])
    expect(await faultsIn(folder)).toEqual([])
  })

  it('says so at the start, and leaves nothing behind', async () => {
    const folder = folderOfJournal()
    const disk = testDisk()
    disk.room = 50
    await expect(openJournal(folder, { open: disk.open })).rejects.toThrow(
      `The audit journal can write no more: its disk is full. It is in ${folder} (ENOSPC). Make room there, and try again.`,
    )
    disk.room = 10_000
    const journal = await openJournal(folder, { open: disk.open })
    await journal.close()
    expect(await verifyJournal(folder)).toMatchObject({ faults: [], files: 1 })
  })
})

it('writes nothing onto a line that it could not take back, until it could', async () => {
  const folder = folderOfJournal()
  const disk = testDisk()
  const journal = await openJournal(folder, { open: disk.open })
  await journal.append(readingOf('before'))
  disk.failsToSync = true
  disk.failsToCut = true
  await expect(journal.append(readingOf('refused'))).rejects.toMatchObject({ fault: 'io', detail: 'EIO' })
  disk.failsToSync = false
  await expect(journal.append(readingOf('refused, too'))).rejects.toMatchObject({ fault: 'io' })
  expect(childrenOnDisk(folder)).toEqual(['before', 'refused'])
  disk.failsToCut = false
  await journal.append(readingOf('after'))
  await journal.close()
  expect(childrenOnDisk(folder)).toEqual(['before', 'after'])
  expect(await faultsIn(folder)).toEqual([])
})

it('goes on in a next file on every day, and when one is large, sealed onto the one before', async () => {
  const folder = folderOfJournal()
  let now = DAY
  const journal = await openJournal(folder, { now: () => now, largestFile: 1_000 })
  for (let day = 0; day < 3; day++) {
    for (let at = 0; at < 4; at++) await journal.append(readingOf(`${day}-${at}`))
    now += 86_400_000
  }
  await journal.close()
  const files = journalFiles(folder)
  expect(files.map((name) => name.slice(0, 10))).toEqual([
    '2026-11-20',
    '2026-11-20',
    '2026-11-21',
    '2026-11-21',
    '2026-11-22',
    '2026-11-22',
    '2026-11-23',
  ])
  const last = linesOf(folder, files[0]).at(-1)
  expect(linesOf(folder, files[1])[0]).toMatchObject({
    opens: { previous: { file: files[0], number: last?.number, hash: last?.hash } },
  })
  expect(await verifyJournal(folder)).toMatchObject({ faults: [], entries: 12 })
})

it('parts entries of two days that come together', async () => {
  const folder = folderOfJournal()
  let now = Date.parse('2026-11-20T23:59:59.999Z')
  const journal = await openJournal(folder, { now: () => now })
  const appended = [journal.append(readingOf('evening'))]
  now += 1
  appended.push(journal.append(readingOf('night')))
  await Promise.all(appended)
  const [evening, night] = journalFiles(folder)
  expect(linesOf(folder, evening).at(-1)).toMatchObject({ entry: readingOf('evening') })
  expect(linesOf(folder, night).at(-1)).toMatchObject({ entry: readingOf('night') })
  await journal.close()
})

it('has time go forward in each file, whatever the clock does', async () => {
  const folder = folderOfJournal()
  let now = DAY
  const journal = await openJournal(folder, { now: () => now })
  for (const step of [0, -2_000, 10_000, -3_600_000, -90_000_000, 1]) {
    now += step
    await journal.append(readingOf(String(step)))
  }
  await journal.close()
  for (const name of journalFiles(folder)) {
    const instants = linesOf(folder, name).map(({ at }) => at)
    expect(instants).toEqual(instants.toSorted())
  }
  expect(journalFiles(folder)).toHaveLength(3)
  expect(await verifyJournal(folder)).toMatchObject({ faults: [], entries: 6 })
})

it('tells the heads of the other chains when it begins, now and then, and when it ends', async () => {
  const folder = folderOfJournal()
  const headsEvery = { entries: 2, milliseconds: 3_600_000 }
  const first = await openJournal(folder, { headsEvery })
  const [firstFile] = journalFiles(folder)
  await first.append(readingOf('a'))
  const second = await openJournal(folder, { headsEvery })
  const secondFile = journalFiles(folder).find((name) => name !== firstFile)
  expect(linesOf(folder, secondFile)[0]).toMatchObject({ opens: { heads: [{ file: firstFile, number: 2 }] } })

  await first.append(readingOf('b'))
  await first.append(readingOf('c'))
  await first.append(readingOf('d'))
  await first.close()
  const told = linesOf(folder, firstFile).flatMap(({ heads }) => (heads ? [heads] : []))
  expect(told).toEqual([[expect.objectContaining({ file: secondFile, number: 1 })]])

  await second.close()
  expect(linesOf(folder, secondFile).at(-1)).toMatchObject({
    closes: { heads: [{ file: firstFile, number: linesOf(folder, firstFile).length }] },
  })
  expect(await faultsIn(folder)).toEqual([])
})

it('leaves out a chain that has stood still since another began, which has told of it', async () => {
  const folder = folderOfJournal()
  for (const day of [0, 1, 2]) {
    const now = DAY + day * 86_400_000
    const journal = await openJournal(folder, { now: () => now })
    await journal.close()
    for (const name of readdirSync(folder).filter((name) => name.includes(`2026112${day}T`)))
      utimesSync(join(folder, name), now / 1000, now / 1000)
  }
  const [first, second, third] = journalFiles(folder)
  expect(linesOf(folder, second)[0]).toMatchObject({ opens: { heads: [{ file: first }] } })
  expect(linesOf(folder, third)[0]).toMatchObject({ opens: { heads: [{ file: second }] } })
  // The head of the last is then the only one to keep.
  expect(await verifyJournal(folder)).toMatchObject({ faults: [], heads: [{ file: third }] })
})

describe('what is no entry', () => {
  it.each([
    ['a name in free text', { ...readingOf('a'), name: 'Hēmi' }, 'entry'],
    ['a note among the details', { ...readingOf('a'), details: { note: 'Hēmi is at home' } }, 'details'],
    ['an unknown action', { ...readingOf('a'), action: 'peek' }, 'action'],
    ['an operation that is a text', { ...readingOf('a'), operation: '{ child(id: "a") }' }, 'operation'],
    ['an address that is none', { ...readingOf('a'), address: 'the office' }, 'address'],
  ])('is refused, and told by its place alone: %s', async (_, event, place) => {
    const folder = folderOfJournal()
    const journal = await openJournal(folder)
    const refused = await journal.append(event as AuditEvent).catch((error: Error) => error)
    expect(refused).toMatchObject({ name: 'AuditError', fault: 'entry', detail: place })
    expect(JSON.stringify(refused)).not.toContain('Hēmi')
    await journal.close()
    expect(childrenOnDisk(folder)).toEqual([])
  })
})

it('takes nothing more once it is closed, and has written what came before', async () => {
  const folder = folderOfJournal()
  const journal = await openJournal(folder)
  const appended = journal.append(readingOf('in time'))
  const closed = [journal.close(), journal.close()]
  await expect(journal.append(readingOf('too late'))).rejects.toMatchObject({ fault: 'closed' })
  await Promise.all([appended, ...closed])
  expect(childrenOnDisk(folder)).toEqual(['in time'])
})

describe('a folder that cannot be used', () => {
  it('because others may look into it', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o750)
    await expect(openJournal(folder)).rejects.toThrow(
      `The folder of the audit journal, ${folder}, is open to others. Close it with: chmod 700 ${folder} (or set ECOMAP_AUDIT to another folder).`,
    )
    expect(statSync(folder).mode & 0o777).toBe(0o750)
  })

  it('because it cannot be made', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    await expect(openJournal(join(file, 'audit'))).rejects.toThrow(/cannot make that folder \(ENOTDIR\)/)
  })

  it('leaves other files in it alone', async () => {
    const folder = folderOfJournal()
    mkdirSync(folder, { mode: 0o700 })
    writeFileSync(join(folder, 'README'), 'kept by the operator')
    const journal = await openJournal(folder)
    await journal.close()
    expect(await verifyJournal(folder)).toMatchObject({ faults: [], files: 1 })
  })
})
