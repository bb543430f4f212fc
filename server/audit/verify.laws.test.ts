import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { journalFiles, readingOf, testDisk } from '../../tests/support/audit-journal.ts'
import { type Journal, openJournal } from './journal.ts'
import { verifyJournal } from './verify.ts'

let parent: string
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'ecomap-audit-'))
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

/** One step of a site's life: somebody reads, a process starts, ends, or is killed, a day passes. */
const step = fc.record({
  does: fc.constantFrom('read', 'read', 'read', 'open', 'pass', 'close', 'kill'),
  at: fc.nat(3),
  times: fc.integer({ min: 1, max: 4 }),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/**
 * A folder in which several processes have lived, and at least one entry was written. Those that tell heads between their
 * entries do so by themselves, and so are closed where others are killed: what is on disk is then what was acknowledged.
 */
async function written(steps: readonly Step[]): Promise<string> {
  const folder = join(mkdtempSync(join(parent, 'site-')), 'audit')
  let now = Date.parse('2026-11-20T09:00:00.000Z')
  const processes: { journal: Journal; end(isKilled: boolean): Promise<void> }[] = []
  const begin = async (tells: boolean) => {
    const disk = testDisk()
    const headsEvery = { entries: tells ? 2 : 1e9, milliseconds: 1e9 }
    const journal = await openJournal(folder, {
      open: disk.open,
      now: () => now,
      largestFile: 2_000,
      headsEvery,
    })
    const end = (isKilled: boolean) => (isKilled && !tells ? disk.kill() : journal.close())
    processes.push({ journal, end })
  }
  await begin(true)
  await processes[0]?.journal.append(readingOf('first'))
  for (const { does, at, times } of steps) {
    now += 60_000
    if (does === 'open' || processes.length === 0) await begin(times > 2)
    else if (does === 'pass') now += 43_200_000
    else if (does === 'read') {
      const children = Array.from({ length: times }, (_, time) => `child-${time}`)
      const journal = processes[at % processes.length]?.journal
      await Promise.all(children.map((child) => journal?.append(readingOf(child, 'Hēmi'))))
    } else await processes.splice(at % processes.length, 1)[0]?.end(does === 'kill')
  }
  for (const { end } of processes) await end(true)
  return folder
}

/** Draws a change of one thing in the folder, and makes it; says nothing where it would change nothing. */
function tamper(folder: string, draw: fc.GeneratorValue): string | undefined {
  const files = journalFiles(folder)
  const file = draw(fc.constantFrom, ...files)
  const path = join(folder, file)
  const bytes = readFileSync(path)
  const lines = bytes.toString('latin1').split('\n').slice(0, -1)
  const line = () => draw(fc.nat, { max: lines.length - 1 })
  const write = (changed: readonly string[]) =>
    writeFileSync(path, changed.map((text) => `${text}\n`).join(''), 'latin1')
  const change = draw(
    fc.constantFrom,
    'byte',
    'cut',
    'cut lines',
    'remove line',
    'repeat line',
    'swap lines',
    'take from another',
    'add',
    'remove file',
    'swap files',
    'copy file',
    'remove head',
  )
  switch (change) {
    case 'byte': {
      const at = draw(fc.nat, { max: bytes.length - 1 })
      const value = draw(fc.nat, { max: 255 })
      if (bytes[at] === value) return undefined
      bytes[at] = value
      writeFileSync(path, bytes)
      break
    }
    case 'cut':
      truncateSync(path, draw(fc.nat, { max: bytes.length - 1 }))
      break
    case 'cut lines':
      write(lines.slice(0, line()))
      break
    case 'remove line':
      write(lines.toSpliced(line(), 1))
      break
    case 'repeat line': {
      const at = line()
      write(lines.toSpliced(line(), 0, lines[at] ?? ''))
      break
    }
    case 'swap lines': {
      const [one, other] = [line(), line()]
      if (one === other) return undefined
      write(lines.with(one, lines[other] ?? '').with(other, lines[one] ?? ''))
      break
    }
    case 'take from another': {
      const from = draw(fc.constantFrom, ...files)
      const others = readFileSync(join(folder, from), 'latin1').split('\n').slice(0, -1)
      const taken = others[draw(fc.nat, { max: others.length - 1 })] ?? ''
      const at = line()
      if (taken === lines[at]) return undefined
      write(lines.with(at, taken))
      break
    }
    case 'add':
      appendFileSync(path, `${lines.at(-1)}\n`, 'latin1')
      break
    case 'remove file':
      rmSync(path)
      break
    case 'swap files': {
      const other = draw(fc.constantFrom, ...files)
      if (other === file) return undefined
      renameSync(path, `${path}.aside`)
      renameSync(join(folder, other), path)
      renameSync(`${path}.aside`, join(folder, other))
      break
    }
    case 'copy file':
      cpSync(
        path,
        path.replace(/_(\d{4})\.jsonl$/, (_, part) => `_${String(Number(part) + 5).padStart(4, '0')}.jsonl`),
      )
      break
    case 'remove head': {
      const heads = readdirSync(folder).filter((name) => name.endsWith('.head'))
      rmSync(join(folder, draw(fc.constantFrom, ...heads)))
      break
    }
  }
  return change
}

it('finds nothing in a journal as it was written, and every single change of it', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 16 }), fc.gen(), async (steps, draw) => {
      const folder = await written(steps)
      expect(await verifyJournal(folder)).toMatchObject({ faults: [], torn: [] })
      const change = tamper(folder, draw)
      if (change === undefined) return
      seen.add(change)
      const { faults } = await verifyJournal(folder)
      expect(faults, change).not.toEqual([])
      for (const { sentence, file } of faults) expect(sentence).toContain(file)
    }),
    { numRuns: 200 },
  )
  expect(seen.size).toBe(12)
})

it('holds whoever kept its heads elsewhere against all that is before them, also when everything was written anew', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 10 }),
      fc.array(step, { maxLength: 10 }),
      async (steps, others) => {
        const folder = await written(steps)
        const { heads } = await verifyJournal(folder)
        expect(heads).not.toEqual([])
        expect((await verifyJournal(folder, heads)).faults).toEqual([])
        const forged = await written(others)
        expect((await verifyJournal(forged)).faults).toEqual([])
        expect((await verifyJournal(forged, heads)).faults).not.toEqual([])
      },
    ),
    { numRuns: 20 },
  )
})
