import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { journalFiles, readingOf, testDisk } from '../../tests/support/audit-journal.ts'
import { temporaryFolder } from '../../tests/support/temporary-folder.ts'
import { openJournal } from './journal.ts'
import { hashOf } from './journal-line.ts'
import { verifyJournal } from './verify.ts'

const NOW = Date.parse('2026-11-20T09:00:00.000Z')
let folder: string
let file: string
let path: string
let later: string

/** Two processes, one after the other; the first wrote lines 1 to 5, the second tells of its end. */
beforeEach(async () => {
  folder = join(temporaryFolder(), 'audit')
  const first = await openJournal(folder, { now: () => NOW })
  for (const child of ['a', 'b', 'c']) await first.append(readingOf(child))
  await first.close()
  file = journalFiles(folder)[0] ?? ''
  path = join(folder, file)
  const second = await openJournal(folder, { now: () => NOW + 86_400_000 })
  await second.close()
  later = journalFiles(folder)[1] ?? ''
})

function linesOf(at: string): string[] {
  return readFileSync(at, 'utf8').split('\n').slice(0, -1)
}

function write(lines: readonly string[]): void {
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
}

async function sentences(): Promise<string[]> {
  return (await verifyJournal(folder)).faults.map(({ sentence }) => sentence)
}

describe('says which file, which line, and what', () => {
  it('of a line that was changed', async () => {
    write(linesOf(path).map((line) => line.replace('user-1","session', 'user-2","session')))
    expect((await sentences())[0]).toBe(
      `${file}, line 2, does not agree with its hash: it, or what stood before it, was changed.`,
    )
  })

  it('of a line that was changed with its hash: the one after it no longer follows', async () => {
    const [first = '', second = '', ...rest] = linesOf(path)
    const body = second.replace('"a"', '"b"').slice(0, -75)
    const hash = hashOf(first.slice(-66, -2), body)
    write([first, `${body},"hash":"${hash}"}`, ...rest])
    expect(await sentences()).toEqual([
      `${file}, line 3, does not agree with its hash: it, or what stood before it, was changed.`,
    ])
  })

  it('of lines that are missing', async () => {
    write(linesOf(path).toSpliced(1, 2))
    expect((await sentences())[0]).toBe(
      `${file}, line 2, has the number 4: lines 2 to 3 are missing before it.`,
    )
  })

  it('of lines that changed places', async () => {
    const lines = linesOf(path)
    write(lines.with(1, lines[2] ?? '').with(2, lines[1] ?? ''))
    expect(await sentences()).toContain(`${file}, line 3, has the number 2: it stood elsewhere before.`)
  })

  it('of an end that was cut off', async () => {
    write(linesOf(path).slice(0, 2))
    expect(await sentences()).toEqual([
      `${file} was cut: it ends with line 2, and the head beside it tells of line 5.`,
    ])
    rmSync(path.replace(file, file.replace(/^[\d-]+_(.*)_0001\.jsonl$/, '$1.head')))
    expect(await sentences()).toEqual([
      expect.stringMatching(/\.head is missing, beside the files whose end it tells\.$/),
      `${file} was cut: it ends with line 2, and ${later}, line 1, tells of line 5.`,
    ])
  })

  it('of a line that was added', async () => {
    const last = linesOf(path).at(-1) ?? ''
    const body = last.replace('"number":5', '"number":6').slice(0, -75)
    appendFileSync(path, `${body},"hash":"${hashOf(last.slice(-66, -2), body)}"}\n`)
    expect(await sentences()).toEqual([`${file}, line 6, was added after the end of the chain.`])
  })

  it('of a file that is gone', async () => {
    rmSync(path)
    expect(await sentences()).toEqual([`${file} is missing: the head beside it tells of it.`])
  })

  it('of a head beside the files that was changed', async () => {
    const name = file.replace(/^[\d-]+_(.*)_0001\.jsonl$/, '$1.head')
    writeFileSync(
      join(folder, name),
      readFileSync(join(folder, name), 'utf8').replace('"number":5', '"number":4'),
    )
    expect(await sentences()).toEqual([`${name} was changed: it tells no head any more.`])
  })

  it('of what is not of the journal', async () => {
    write(linesOf(path).with(2, 'something else'))
    expect(await sentences()).toEqual([`${file}, line 3, is not a line of the journal: it was changed.`])
  })
})

describe('heads that were kept elsewhere', () => {
  it('tell of a journal that was written anew as a whole', async () => {
    const { heads } = await verifyJournal(folder)
    expect(heads).toEqual([
      { file: later, number: 2, hash: linesOf(join(folder, later)).at(-1)?.slice(-66, -2) },
    ])
    expect((await verifyJournal(folder, heads)).faults).toEqual([])
    // With the same heads given again they are told again.
    expect((await verifyJournal(folder, heads)).heads).toEqual(heads)

    const other = heads.map((head) => ({ ...head, hash: 'f'.repeat(64) }))
    expect((await verifyJournal(folder, other)).faults).toMatchObject([
      { sentence: `${later}, line 2, is another line than the one that the head that was kept tells of.` },
    ])
    rmSync(folder, { recursive: true })
    const journal = await openJournal(folder)
    await journal.close()
    expect((await verifyJournal(folder, heads)).faults).toMatchObject([
      { kind: 'file-missing', sentence: `${later} is missing: the head that was kept tells of it.` },
    ])
  })
})

describe('a line that a killed process did not finish', () => {
  it('is told apart from what was done to the journal', async () => {
    const disk = testDisk()
    const journal = await openJournal(folder, { open: disk.open, now: () => NOW + 2 * 86_400_000 })
    await journal.append(readingOf('acknowledged'))
    await disk.kill()
    const killed = journalFiles(folder)[2] ?? ''
    appendFileSync(join(folder, killed), '{"number":3,"at":"2026-11-22T09:0')
    expect(await verifyJournal(folder)).toMatchObject({ faults: [], torn: [killed], entries: 4 })

    // Cut further, into what had been acknowledged, it is not excused.
    const bytes = linesOf(join(folder, killed)).join('\n').length - 10
    truncateSync(join(folder, killed), bytes)
    expect(await sentences()).toEqual([
      `${killed} was cut: it ends with line 1, and the head beside it tells of line 2.`,
    ])
  })

  it('is not excused in a file that was finished', async () => {
    appendFileSync(path, '{"number":6')
    expect(await sentences()).toEqual([`${file}, line 6, has no end, though its file was finished.`])
  })
})
