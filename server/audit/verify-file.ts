import { join } from 'node:path'
import type { JournalFileName } from './journal-files.ts'
import { type Head, hashOf, type LineSeal, markOf, NO_HASH, sealOf } from './journal-line.ts'
import { linesForward } from './read-lines.ts'

/** What is wrong with a journal: `renamed` also tells of a beginning that is gone, `cut` of an end. */
export type FaultKind = 'changed' | 'missing' | 'misplaced' | 'cut' | 'added' | 'renamed' | 'file-missing'

/** A place where the journal is not as it was written. */
export interface Fault {
  kind: FaultKind
  file: string
  /** Counted from 1; absent where it is about the whole file. */
  line?: number
  /** All of it in a sentence, with file and line. */
  sentence: string
}

/** A line that a file must have, as something outside of that file says. */
export interface ToldHead extends Head {
  /** Who says so, as a sentence names it. */
  by: string
  /** Whether a line of another file says so. */
  byLine: boolean
  /** Nothing may follow it. */
  isLast?: boolean
  /** The file was moved out. */
  isMoved?: boolean
}

/** What was found in a file. */
export interface CheckedFile {
  faults: Fault[]
  entries: number
  /** The last whole line; absent when there is none. */
  head?: Head
  /** Whether a line that was never finished follows. */
  isTorn: boolean
}

/** Faults of one file that are told; one that is damaged all over needs no more. */
const MOST_FAULTS = 20

/**
 * Checks one file by itself, and against what others say of it.
 * @param mayBeTorn whether its writer may have been killed, or may be writing to it now
 */
export async function verifyFile(
  folder: string,
  { name }: JournalFileName,
  told: readonly ToldHead[],
  mayBeTorn: boolean,
): Promise<CheckedFile> {
  const check = new FileCheck(name, told)
  let torn = 0
  for await (const piece of linesForward(join(folder, name))) {
    for (const line of piece.lines) check.line(line)
    torn = piece.torn
  }
  return check.end(torn > 0, mayBeTorn)
}

class FileCheck {
  readonly #name: string
  readonly #told: Map<number, ToldHead[]>
  readonly #faults: Fault[] = []
  #lines = 0
  #entries = 0
  /** The number and the hash that the next line goes on from; no hash where the line before could not be read. */
  #number = 0
  #hash: string | undefined = NO_HASH
  #isClosed = false

  constructor(name: string, told: readonly ToldHead[]) {
    this.#name = name
    this.#told = Map.groupBy(told, ({ number }) => number)
  }

  line(line: Buffer): void {
    this.#lines += 1
    const seal = sealOf(line)
    if (!seal) {
      this.#fault('changed', 'is not a line of the journal: it was changed.')
      this.#number += 1
      this.#hash = undefined
      return
    }
    if (this.#isClosed) this.#fault('added', 'was added after the end of the chain.')
    const expected = this.#number + 1
    if (seal.number > expected) {
      const missing =
        seal.number - 1 === expected ? `line ${expected} is` : `lines ${expected} to ${seal.number - 1} are`
      this.#fault('missing', `has the number ${seal.number}: ${missing} missing before it.`)
    } else if (seal.number < expected) {
      this.#fault('misplaced', `has the number ${seal.number}: it stood elsewhere before.`)
    } else this.#checkContent(line, seal)
    this.#checkTold(seal)
    this.#number = seal.number
    this.#hash = seal.hash
    if (seal.kind === 'entry') this.#entries += 1
    if (seal.kind === 'closes') this.#isClosed = true
  }

  /** A line in its place: what it says, and that it was said after the line before it. */
  #checkContent(line: Buffer, seal: LineSeal): void {
    const mark = seal.kind === 'entry' ? undefined : markOf(line)
    const opens = mark && 'opens' in mark ? mark.opens : undefined
    const before = opens ? (opens.previous?.hash ?? NO_HASH) : this.#hash
    if (before !== undefined && hashOf(before, seal.body) !== seal.hash)
      this.#fault('changed', 'does not agree with its hash: it, or what stood before it, was changed.')
    else if (seal.kind !== 'entry' && !mark)
      this.#fault('changed', 'says nothing that this version of Ecomap knows.')
    else if ((seal.number === 1) !== (opens !== undefined) || (opens && opens.file !== this.#name))
      this.#fault(
        'renamed',
        `is not the beginning of this file: the file was renamed, or put together from others.`,
      )
  }

  #checkTold({ number, hash }: LineSeal): void {
    for (const { by, ...told } of this.#told.get(number) ?? [])
      if (told.hash !== hash) this.#fault('changed', `is another line than the one that ${by} tells of.`)
  }

  end(isTorn: boolean, mayBeTorn: boolean): CheckedFile {
    const told = [...this.#told.values()].flat()
    const last = told.find(({ isLast, number }) => isLast && number < this.#number)
    if (last)
      this.#fault(
        'added',
        `comes after line ${last.number}, of which ${last.by} tells as the last: it was added.`,
      )
    const [furthest] = told.sort((one, other) => other.number - one.number)
    if (furthest && furthest.number > this.#number) this.#cut(furthest)
    if (isTorn && (this.#isClosed || !mayBeTorn)) {
      this.#lines += 1
      this.#fault('changed', 'has no end, though its file was finished.')
    }
    const head =
      this.#hash !== undefined && this.#number > 0
        ? { file: this.#name, number: this.#number, hash: this.#hash }
        : undefined
    return { faults: this.#faults, entries: this.#entries, head, isTorn }
  }

  #cut({ number, by }: ToldHead): void {
    const end = this.#number === 0 ? 'it has no line' : `it ends with line ${this.#number}`
    const sentence = `${this.#name} was cut: ${end}, and ${by} tells of line ${number}.`
    this.#faults.push({ kind: 'cut', file: this.#name, sentence })
  }

  #fault(kind: FaultKind, what: string): void {
    if (this.#faults.length >= MOST_FAULTS) return
    const line = this.#lines
    this.#faults.push({ kind, file: this.#name, line, sentence: `${this.#name}, line ${line}, ${what}` })
  }
}
