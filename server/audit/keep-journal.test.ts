import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { childrenOnDisk, journalFiles, readingOf, testDisk } from '../../tests/support/audit-journal.ts'
import { temporaryFolder } from '../../tests/support/temporary-folder.ts'
import { type Journal, openJournal } from './journal.ts'
import { headNameOf, listJournal } from './journal-files.ts'
import { keepJournal } from './keep-journal.ts'
import { verifyJournal } from './verify.ts'

const DAY = 86_400_000
const FIRST = Date.parse('2026-01-30T09:00:00.000Z')
const at = (days: number) => () => FIRST + days * DAY
const TODAY = at(60)
const UNTIL = '2026-01-31'

let folder: string
let into: string

/** A chain of one day that has ended; one that goes on over three days, of which the third stays; one of today. */
beforeEach(async () => {
  const place = temporaryFolder()
  folder = join(place, 'audit')
  into = join(place, 'archive')
  let days = 0
  const first = await openJournal(folder, { now: at(0) })
  await first.append(readingOf('a'))
  await first.close()
  const second = await openJournal(folder, { now: () => at(days)() + 1_000 })
  for (const child of ['b', 'c', 'd']) {
    await second.append(readingOf(child))
    days += 1
  }
  days = 2
  await second.close()
  const third = await openJournal(folder, { now: at(50) })
  await third.append(readingOf('e'))
  await third.close()
})

const keep = (options = {}, until = UNTIL) => keepJournal({ folder, into, until }, { now: TODAY, ...options })
const sentences = async (archives: string[] = [], kept: Parameters<typeof verifyJournal>[1] = []) =>
  (await verifyJournal(folder, kept, archives)).faults.map(({ sentence }) => sentence)
const all = (of: string) => (existsSync(of) ? readdirSync(of).sort() : [])
/** Every file of a folder, with what is in it. */
const contents = (of: string) => all(of).map((name) => [name, readFileSync(join(of, name), 'utf8')])

describe('moves days that are over long since', () => {
  it('to an archive, byte for byte, and leaves what came later', async () => {
    const before = new Map(contents(folder) as [string, string][])
    const old = journalFiles(folder).filter((name) => name <= `${UNTIL}~`)
    expect(await keep()).toEqual({ faults: [], moved: 3, stay: 0 })
    expect(journalFiles(into)).toEqual(old)
    for (const [name, text] of contents(into)) expect(text).toBe(before.get(name as string))
    expect(childrenOnDisk(into).sort()).toEqual(['a', 'b', 'c'])
    expect(childrenOnDisk(folder)).toEqual(['d', 'e'])
    const { chains } = await listJournal(into)
    expect(chains).toHaveLength(1)
    expect(all(folder)).not.toContain(headNameOf(chains[0] as string))
    expect(all(into).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('so that both are found whole, each entry once', async () => {
    const { entries } = await verifyJournal(folder)
    await keep()
    const rest = await verifyJournal(folder)
    expect([rest.faults, rest.movedOut, rest.entries]).toEqual([[], 3, entries - 3 + 1])
    const both = await verifyJournal(folder, [], [into])
    expect([both.faults, both.movedOut, both.entries]).toEqual([[], 0, entries + 1])
  })

  it('once: the next time there is nothing to be moved', async () => {
    await keep()
    const before = contents(folder)
    expect(await keep()).toEqual({ faults: [], moved: 0, stay: 0 })
    expect(contents(folder)).toEqual(before)
  })

  it('and later those of the move itself, which then is told of by the archive', async () => {
    await keep()
    expect(await keep({ now: at(200) }, '2026-07-01')).toMatchObject({ faults: [], stay: 0 })
    expect(await sentences()).toEqual([])
    expect(await sentences([into])).toEqual([])
    const [{ name, chain } = { name: '', chain: '' }] = (await listJournal(into)).files
    for (const one of [name, headNameOf(chain)]) rmSync(join(into, one))
    expect((await sentences([into]))[0]).toMatch(/^2026-01-30_.* is missing: .* tells of it\.$/)
  })

  it('and says it in the journal, with how many files', async () => {
    await keep()
    const name = journalFiles(folder).at(-1) as string
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1)
    const said = lines.map((line) => JSON.parse(line))
    expect(said.map((line) => line.entry).filter(Boolean)).toEqual([
      { action: 'archive', operation: 'audit keep', children: [], details: { until: UNTIL, count: 3 } },
    ])
    expect(said.find((line) => line.keeps).keeps.heads.map(({ file }: { file: string }) => file)).toEqual(
      journalFiles(into),
    )
  })

  it('but not the file of a process that has not ended what it writes', async () => {
    const disk = testDisk()
    const killed = await openJournal(folder, { now: at(1), open: disk.open })
    await killed.append(readingOf('f'))
    await disk.kill()
    expect(await keep()).toEqual({ faults: [], moved: 3, stay: 1 })
    expect(childrenOnDisk(folder)).toContain('f')
    expect(await sentences([into])).toEqual([])
  })

  it('beside a process that goes on writing', async () => {
    const running: Journal = await openJournal(folder, { now: TODAY })
    await running.append(readingOf('g'))
    await keep()
    await running.append(readingOf('h'))
    await running.close()
    expect(await sentences([into])).toEqual([])
    expect(childrenOnDisk(folder)).toEqual(expect.arrayContaining(['d', 'e', 'g', 'h']))
  })
})

describe('finds afterwards', () => {
  const name = (of: string, place: number) => join(of, journalFiles(of).at(place) as string)
  const cut = (path: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').split('\n').slice(0, -2).join('\n').concat('\n'))

  it('what was cut off, changed, or taken out of the archive', async () => {
    await keep()
    cut(name(into, 0))
    expect((await sentences([into]))[0]).toMatch(/was cut: it ends with line/)
    await again()
    writeFileSync(name(into, 1), readFileSync(name(into, 1), 'utf8').replace('user-1', 'user-2'))
    expect((await sentences([into]))[0]).toMatch(/line 2, does not agree with its hash/)
    await again()
    rmSync(name(into, 2))
    expect((await sentences([into]))[0]).toMatch(/is missing: .* tells of it\.$/)
  })

  it('what was taken out of the journal and not moved', async () => {
    await keep()
    const kept = (await verifyJournal(folder)).heads
    const [rest] = journalFiles(folder)
    rmSync(join(folder, rest as string))
    expect((await sentences())[0]).toMatch(/is missing: the head beside it tells of it\.$/)
    await again()
    rmSync(name(folder, -1))
    expect((await sentences([], kept)).length).toBeGreaterThan(0)
  })

  it('that a file was another than the one that an operator knows', async () => {
    const [first] = journalFiles(folder)
    await keep()
    const head = { file: first as string, number: 99, hash: 'a'.repeat(64) }
    expect((await sentences([], [head]))[0]).toMatch(/is not as it was moved out: .* of another line 99\.$/)
  })

  /** As it was, and moved anew. */
  let untouched: () => void
  beforeEach(() => {
    const [from, files] = [folder, contents(folder)]
    untouched = () => {
      rmSync(into, { recursive: true, force: true })
      for (const one of all(from)) rmSync(join(from, one))
      for (const [one, text] of files) writeFileSync(join(from, one as string), text as string)
    }
  })
  async function again(): Promise<void> {
    untouched()
    await keep()
  }
})

describe('moves nothing', () => {
  async function unmoved(act: () => Promise<unknown>): Promise<void> {
    const before = journalFiles(folder)
    await act()
    expect(journalFiles(folder).slice(0, before.length)).toEqual(before)
    expect(all(into)).toEqual([])
    expect(await sentences()).toEqual([])
  }

  it('of a journal that is not as it was written', async () => {
    const path = join(folder, journalFiles(folder)[3] as string)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('user-1', 'user-2'))
    const { faults, moved } = await keep()
    expect([faults.length > 0, moved]).toEqual([true, 0])
    writeFileSync(path, text)
    await unmoved(async () => {})
  })

  it.each(['2026-03-31', '2026-04-01'])('of a day that is not over: %s', async (day) => {
    await unmoved(() => expect(keep({}, day)).rejects.toThrow('is not over'))
    expect(await keep({}, '2026-03-30')).toMatchObject({ moved: 5 })
  })

  it('when a disk is full, wherever it fills up', async () => {
    const disk = testDisk()
    let isMoved = false
    for (let room = 0; !isMoved; room += 500) {
      disk.room = room
      await keep({ open: disk.open }).then(
        () => {
          isMoved = true
        },
        (error: Error) => unmoved(async () => expect(error.message).toContain('its disk is full')),
      )
    }
    expect(childrenOnDisk(into).sort()).toEqual(['a', 'b', 'c'])
    expect(await sentences([into])).toEqual([])
  })

  it('when a disk fails', async () => {
    const disk = testDisk()
    disk.failsToSync = true
    await unmoved(() => expect(keep({ open: disk.open })).rejects.toThrow('could not be written'))
  })

  it('to where another file of the name is, and leaves that as it is', async () => {
    await keep()
    const [name] = journalFiles(into)
    const path = join(into, name as string)
    const { chains } = await listJournal(into)
    for (const one of [name as string, headNameOf(chains[0] as string)])
      copyFileSync(join(into, one), join(folder, one))
    writeFileSync(path, 'another')
    const before = all(folder)
    await expect(keep()).rejects.toThrow('is another file than')
    expect([all(folder), readFileSync(path, 'utf8')]).toEqual([before, 'another'])
  })

  it('into the journal itself', async () => {
    for (const inside of [folder, join(folder, 'archive')])
      await expect(keepJournal({ folder, into: inside, until: UNTIL }, { now: TODAY })).rejects.toThrow(
        'in the folder of the journal',
      )
  })
})

describe('goes on where a killed one was', () => {
  it('before it was written down: what was copied is there already, or half of it', async () => {
    const old = journalFiles(folder).slice(0, 3)
    await keepJournal({ folder, into, until: '2026-01-01' }, { now: TODAY })
    copyFileSync(join(folder, old[0] as string), join(into, old[0] as string))
    writeFileSync(join(into, `${old[1]}.part`), 'half of a')
    expect(await sentences()).toEqual([])
    expect(await keep()).toMatchObject({ moved: 3 })
    expect(all(into).filter((name) => !name.endsWith('.head'))).toEqual(old)
    expect(await sentences([into])).toEqual([])
  })

  it.each([1, 2, 3, 4])('after that, with %d files not taken away yet', async (left) => {
    const before = all(folder)
    await keep()
    const gone = before.filter((name) => !all(folder).includes(name))
    // Heads are taken away last, in this order.
    const order = [
      ...gone.filter((name) => name.endsWith('.jsonl')),
      ...gone.filter((name) => name.endsWith('.head')),
    ]
    for (const name of order.slice(-left)) copyFileSync(join(into, name), join(folder, name))
    expect(await sentences()).toEqual([])
    expect(await sentences([into])).toEqual([])
    await keep()
    expect(all(folder).filter((name) => gone.includes(name))).toEqual([])
    expect(all(into).sort()).toEqual(gone)
    expect(await sentences([into])).toEqual([])
  })
})
