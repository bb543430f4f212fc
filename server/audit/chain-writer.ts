import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { toAuditError } from './audit-error.ts'
import { bytesOfHead, NO_HEAD } from './head-file.ts'
import { fileNameOf, headNameOf } from './journal-files.ts'
import { type Head, type LineContent, NO_HASH, sealLine } from './journal-line.ts'
import { type JournalFile, type OpenFile, syncFolder, TO_APPEND, TO_CLAIM } from './journal-storage.ts'

/** What is to be written, with its instant. */
export interface StampedContent {
  at: string
  content: LineContent
}

export interface ChainParts {
  folder: string
  /** The name of the chain. */
  chain: string
  open: OpenFile
  /** Bytes after which the chain goes on in a next file. */
  largestFile: number
}

/** The file that a chain is at. */
interface CurrentFile {
  name: string
  handle: JournalFile
  /** Bytes, all of them whole lines on disk. */
  size: number
  /** Of the last line. */
  number: number
  hash: string
  at: string
}

/** Writes one chain: lines in batches, each of which is on disk as a whole, or not at all. One call at a time. */
export class ChainWriter {
  readonly #parts: ChainParts
  readonly #headFile: JournalFile
  #current: CurrentFile | undefined
  #part = 0
  /** Takes back what a failed batch may have left half written; until that has worked, nothing more is written. */
  #undo: (() => Promise<void>) | undefined

  private constructor(parts: ChainParts, headFile: JournalFile) {
    this.#parts = parts
    this.#headFile = headFile
  }

  /**
   * Begins a chain with a line that tells the heads of the others.
   * @throws AuditError when that is not on disk; nothing is then left behind
   */
  static async begin(parts: ChainParts, at: string, heads: Head[]): Promise<ChainWriter> {
    const path = join(parts.folder, headNameOf(parts.chain))
    let headFile: JournalFile | undefined
    try {
      headFile = await parts.open(path, TO_CLAIM)
      await headFile.write(NO_HEAD, 0, NO_HEAD.length, 0)
      await headFile.datasync()
      const writer = new ChainWriter(parts, headFile)
      await writer.#write(() => writer.#goOn(at, heads, []), false)
      return writer
    } catch (error) {
      await headFile?.close().catch(() => {})
      if (headFile) await rm(path, { force: true }).catch(() => {})
      throw toAuditError(error)
    }
  }

  /**
   * Writes lines, of one day (UTC) and in order of time, and returns once they are on disk.
   * @param closed whether they are the chain's last
   * @throws AuditError when they are not; the chain then ends as before, and can be written to again
   */
  async commit(lines: readonly StampedContent[], closed = false): Promise<void> {
    const at = lines[0]?.at
    if (at === undefined) return
    await this.#write(() => {
      const current = this.#current
      return current && this.#staysIn(current, at) ? this.#extend(current, lines) : this.#goOn(at, [], lines)
    }, closed)
  }

  /** Lets go of the files. */
  async close(): Promise<void> {
    await this.#current?.handle.close()
    await this.#headFile.close()
  }

  #staysIn({ at, size }: CurrentFile, next: string): boolean {
    // A clock that was set back begins a file of its own: within each, time goes forward.
    return size < this.#parts.largestFile && next.slice(0, 10) === at.slice(0, 10) && next >= at
  }

  async #write(step: () => Promise<void>, closed: boolean): Promise<void> {
    try {
      await this.#takeBack()
      await step()
    } catch (error) {
      // At once where the disk lets it be done, and otherwise before the next line.
      await this.#takeBack().catch(() => {})
      throw toAuditError(error)
    }
    await this.#keepHead(closed)
  }

  async #takeBack(): Promise<void> {
    await this.#undo?.()
    this.#undo = undefined
  }

  async #extend(file: CurrentFile, lines: readonly StampedContent[]): Promise<void> {
    const { handle, size } = file
    const { bytes, ...last } = sealed(lines, file.number, file.hash)
    this.#undo = () => handle.truncate(size)
    await handle.appendFile(bytes)
    await handle.datasync()
    this.#undo = undefined
    Object.assign(file, last, { size: size + bytes.length })
  }

  async #goOn(at: string, heads: Head[], lines: readonly StampedContent[]): Promise<void> {
    const { folder, chain, open } = this.#parts
    const before = this.#current
    const name = fileNameOf(at.slice(0, 10), chain, this.#part + 1)
    const previous = before && headOf(before)
    const opening = { at, content: { opens: { format: 1 as const, file: name, previous, heads } } }
    const { bytes, ...last } = sealed([opening, ...lines], 0, previous?.hash ?? NO_HASH)

    const path = join(folder, name)
    const handle = await open(path, TO_APPEND)
    this.#undo = async () => {
      await handle.close().catch(() => {})
      await rm(path, { force: true })
    }
    await handle.appendFile(bytes)
    await handle.datasync()
    await syncFolder(folder)
    this.#undo = undefined
    this.#current = { name, handle, size: bytes.length, ...last }
    this.#part += 1
    await before?.handle.close().catch(() => {})
  }

  /**
   * Tells how far the chain has come, after that is on disk, so that it never tells of more than there is. That it can
   * not be told now is no reason to refuse an entry that is safe: the next one tells it.
   */
  async #keepHead(closed: boolean): Promise<void> {
    if (!this.#current) return
    const bytes = bytesOfHead({ head: headOf(this.#current), closed })
    await this.#headFile.write(bytes, 0, bytes.length, 0).catch(() => {})
  }
}

function headOf({ name, number, hash }: CurrentFile): Head {
  return { file: name, number, hash }
}

/** Lines as bytes, numbered and sealed one onto the other, with what the last of them is. */
function sealed(
  lines: readonly StampedContent[],
  after: number,
  hashBefore: string,
): { bytes: Buffer; number: number; hash: string; at: string } {
  const last = { number: after, hash: hashBefore, at: '' }
  let text = ''
  for (const { at, content } of lines) {
    const line = sealLine(last.hash, last.number + 1, at, content)
    text += line.text
    Object.assign(last, { number: last.number + 1, hash: line.hash, at })
  }
  return { bytes: Buffer.from(text), ...last }
}
