import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readHeadFile } from './head-file.ts'
import { headNameOf, listJournal, startOf } from './journal-files.ts'
import type { Head } from './journal-line.ts'

/** How far clocks, of machines and of file systems, may lie apart, in milliseconds. */
const CLOCKS_APART = 3_600_000

/** A chain of another process, as it was found. */
interface OtherChain {
  chain: string
  head: Head
  closed: boolean
  /** Milliseconds since 1970. */
  movedAt: number
}

/** Heads to tell, and what to call once they are on disk. */
export interface HeadsToTell {
  heads: Head[]
  told(): void
}

/**
 * The heads of the other chains of a folder, as one chain tells them: once each, and again when they have moved. What is
 * told of a chain in another can no longer be cut off it unseen.
 */
export class OtherHeads {
  readonly #folder: string
  readonly #own: string
  /** How far the chains were that have been told of, by their names. */
  readonly #told = new Map<string, OtherChain>()

  constructor(folder: string, own: string) {
    this.#folder = folder
    this.#own = own
  }

  /** Those to tell when the own chain begins: a chain that has stood still since another began was told of by that one. */
  async atBeginning(): Promise<HeadsToTell> {
    const found = await this.#find()
    const starts = found.map(({ chain }) => startOf(chain)).sort((one, other) => other - one)
    const isOpen = ({ chain, movedAt }: OtherChain) => {
      const otherBegan = startOf(chain) === starts[0] ? starts[1] : starts[0]
      return otherBegan === undefined || movedAt >= otherBegan - CLOCKS_APART
    }
    return this.#toTell(found.filter(isOpen), found)
  }

  /** Those that have moved since they were last told. */
  async moved(): Promise<HeadsToTell> {
    const found = await this.#find()
    return this.#toTell(found, found)
  }

  #toTell(chains: OtherChain[], known: OtherChain[]): HeadsToTell {
    return {
      heads: chains.map(({ head }) => head),
      told: () => {
        for (const chain of known) this.#told.set(chain.chain, chain)
      },
    }
  }

  /** The chains that have moved. One that cannot be read now is left to the next time, and to the check of the journal. */
  async #find(): Promise<OtherChain[]> {
    const found: OtherChain[] = []
    const { chains } = await listJournal(this.#folder)
    for (const chain of chains) {
      const told = this.#told.get(chain)
      if (chain === this.#own || told?.closed) continue
      const path = join(this.#folder, headNameOf(chain))
      const [read, movedAt] = await Promise.all([readHeadFile(path), stat(path)]).then(
        ([read, { mtimeMs }]) => [read, mtimeMs] as const,
        () => ['none', 0] as const,
      )
      if (typeof read === 'string' || read.head.hash === told?.head.hash) continue
      found.push({ chain, ...read, movedAt })
    }
    return found
  }
}
