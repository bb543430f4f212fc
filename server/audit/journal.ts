import { type AuditEvent, auditEvent } from './audit-entry.ts'
import { AuditError, auditFailure } from './audit-error.ts'
import { ChainWriter, type StampedContent } from './chain-writer.ts'
import { newChain } from './journal-files.ts'
import type { Head, LineContent } from './journal-line.ts'
import { type OpenFile, openFile, prepareJournalFolder } from './journal-storage.ts'
import { OtherHeads } from './other-heads.ts'

/** The audit journal of a site, as one process writes it. */
export interface Journal {
  /**
   * Settles once the entry is on disk, with the instant of this call.
   * @throws AuditError when it is not; what it is about must then not be answered
   */
  append(event: AuditEvent): Promise<void>
  /** Waits for the entries under way, and ends the chain. */
  close(): Promise<void>
}

/** The audit journal as whoever looks after its files has it. */
export interface KeptJournal extends Journal {
  /**
   * Tells that files are moved out, each by its last line; settles once that is on disk.
   * @throws AuditError when it is not; they must then stay
   */
  keep(heads: readonly Head[]): Promise<void>
}

export interface JournalOptions {
  /** The clock of the machine by default, in milliseconds since 1970. */
  now?: () => number
  open?: OpenFile
  /** Bytes after which a next file is begun; one is begun on every day (UTC), too. */
  largestFile?: number
  /** After how many entries, or milliseconds, the next entry is followed by the heads of the other chains. */
  headsEvery?: { entries: number; milliseconds: number }
}

const LARGEST_FILE = 64 * 2 ** 20
const HEADS_EVERY = { entries: 1_000, milliseconds: 5 * 60_000 }
/** Entries that are written at once at most. */
const LARGEST_BATCH = 1_000
/** A clock that is set back by less, in milliseconds, is taken to stand still. */
const SMALL_STEP_BACK = 60_000

/**
 * Opens the audit journal in this folder (absolute path), which any number of processes may have open. Entries that come
 * while others are being synced to the disk are written and synced together.
 * @throws CommandFailure when the folder cannot be used
 */
export async function openJournal(folder: string, options: JournalOptions = {}): Promise<KeptJournal> {
  const { now = Date.now, open = openFile, largestFile = LARGEST_FILE, headsEvery = HEADS_EVERY } = options
  await prepareJournalFolder(folder)
  const chain = newChain(now())
  const others = new OtherHeads(folder, chain)
  const { heads, told } = await others.atBeginning()
  try {
    const openedAt = now()
    const at = new Date(openedAt).toISOString()
    const writer = await ChainWriter.begin({ folder, chain, open, largestFile }, at, heads)
    told()
    return new OpenJournal(writer, others, { now, headsEvery, openedAt })
  } catch (error) {
    throw error instanceof AuditError ? auditFailure(error, folder) : error
  }
}

/** Content that waits for the disk. */
interface Waiting extends StampedContent {
  settle(): void
  fail(error: unknown): void
}

type Timing = Required<Pick<JournalOptions, 'now' | 'headsEvery'>> & { openedAt: number }

class OpenJournal implements KeptJournal {
  readonly #writer: ChainWriter
  readonly #others: OtherHeads
  readonly #now: Timing['now']
  readonly #headsEvery: Timing['headsEvery']
  #waiting: Waiting[] = []
  #writing: Promise<void> | undefined
  #lastStamp: number
  /** When the other heads were last told, and how many entries were written since. */
  #toldAt: number
  #entriesSince = 0
  #telling: Promise<void> = Promise.resolve()
  #closing: Promise<void> | undefined

  constructor(writer: ChainWriter, others: OtherHeads, { now, headsEvery, openedAt }: Timing) {
    this.#writer = writer
    this.#others = others
    this.#now = now
    this.#headsEvery = headsEvery
    this.#lastStamp = openedAt
    this.#toldAt = openedAt
  }

  async append(event: AuditEvent): Promise<void> {
    if (this.#closing) throw new AuditError('closed', 'append')
    const { data, error } = auditEvent.safeParse(event)
    // The place alone: what stands there may be anything.
    if (!data) throw new AuditError('entry', error.issues[0]?.path.join('.') || 'entry')
    await this.#write({ entry: data })
    this.#entriesSince += 1
    this.#tellHeadsWhenDue()
  }

  keep(heads: readonly Head[]): Promise<void> {
    return this.#write({ keeps: { heads: [...heads] } })
  }

  close(): Promise<void> {
    this.#closing ??= this.#end()
    return this.#closing
  }

  async #end(): Promise<void> {
    await this.#telling
    await this.#writing
    try {
      const { heads } = await this.#others.moved()
      await this.#writer.commit([{ at: this.#stamp(), content: { closes: { heads } } }], true)
    } catch {
      // Every entry is safe without this line: the chain then ends as that of a killed process does.
    } finally {
      await this.#writer.close()
    }
  }

  #write(content: LineContent): Promise<void> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ at: this.#stamp(), content, settle, fail })
      // What comes in the same turn of the event loop goes into the first batch, too.
      this.#writing ??= Promise.resolve().then(() => this.#writeAll())
    })
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#nextBatch()
      try {
        await this.#writer.commit(batch)
        for (const { settle } of batch) settle()
      } catch (error) {
        for (const { fail } of batch) fail(error)
      }
    }
    this.#writing = undefined
  }

  /** Takes what may stand in one file: of one day, and in order of time. */
  #nextBatch(): Waiting[] {
    let length = 1
    for (; length < Math.min(this.#waiting.length, LARGEST_BATCH); length++) {
      const [before, next] = [this.#waiting[length - 1]?.at ?? '', this.#waiting[length]?.at ?? '']
      if (next.slice(0, 10) !== before.slice(0, 10) || next < before) break
    }
    return this.#waiting.splice(0, length)
  }

  #stamp(): string {
    const now = this.#now()
    const isSmallStepBack = now < this.#lastStamp && this.#lastStamp - now < SMALL_STEP_BACK
    if (!isSmallStepBack) this.#lastStamp = now
    return new Date(this.#lastStamp).toISOString()
  }

  #tellHeadsWhenDue(): void {
    const now = this.#now()
    const { entries, milliseconds } = this.#headsEvery
    if (this.#closing || (this.#entriesSince < entries && now - this.#toldAt < milliseconds)) return
    this.#entriesSince = 0
    this.#toldAt = now
    // Beside the entries, which need not wait for it; where it fails, the next time tells of the same heads.
    this.#telling = this.#telling.then(() => this.#tellHeads()).catch(() => {})
  }

  async #tellHeads(): Promise<void> {
    const { heads, told } = await this.#others.moved()
    if (heads.length === 0) return
    await this.#write({ heads })
    told()
  }
}
