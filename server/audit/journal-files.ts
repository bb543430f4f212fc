import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import type { Day } from '../../domain/network/day.ts'

/**
 * A file of the journal: `DAY_CHAIN_PART.jsonl`. A chain is what one process writes, from opening the journal to closing
 * it; its parts are the files that it goes on in, one after the other. The day, in UTC, is that of every entry in it.
 */
export interface JournalFileName {
  name: string
  day: Day
  chain: string
  part: number
}

/** What a folder of the journal holds. */
export interface JournalListing {
  /** By day, chain and part. */
  files: JournalFileName[]
  /** The chains beside which the head is kept, by their start. */
  chains: string[]
}

const FILE = /^(\d{4}-\d{2}-\d{2})_(\d{8}T\d{9}Z-\d+-[0-9a-f]{8})_(\d{4,9})\.jsonl$/
const HEAD = /^(\d{8}T\d{9}Z-\d+-[0-9a-f]{8})\.head$/

/** A name that no other process gives: the instant of its start, its id, and chance, since folders are shared by machines. */
export function newChain(now: number): string {
  return `${new Date(now).toISOString().replaceAll(/[-:.]/g, '')}-${process.pid}-${randomBytes(4).toString('hex')}`
}

/** The instant at which a chain was begun, in milliseconds. */
export function startOf(chain: string): number {
  const [, day, hours, minutes, seconds, rest] = /^(\d{8})T(\d{2})(\d{2})(\d{2})(\d{3})Z/.exec(chain) ?? []
  return Date.parse(
    `${day?.slice(0, 4)}-${day?.slice(4, 6)}-${day?.slice(6)}T${hours}:${minutes}:${seconds}.${rest}Z`,
  )
}

export function fileNameOf(day: Day, chain: string, part: number): string {
  return `${day}_${chain}_${String(part).padStart(4, '0')}.jsonl`
}

/** The name of the file beside a chain's others that tells how far it has come. */
export function headNameOf(chain: string): string {
  return `${chain}.head`
}

/** What is in the folder, other files left aside. */
export async function listJournal(folder: string): Promise<JournalListing> {
  const listing: JournalListing = { files: [], chains: [] }
  for (const name of (await readdir(folder)).sort()) {
    const [, day, chain, part] = FILE.exec(name) ?? []
    if (day && chain) listing.files.push({ name, day, chain, part: Number(part) })
    const [, begun] = HEAD.exec(name) ?? []
    if (begun) listing.chains.push(begun)
  }
  return listing
}
