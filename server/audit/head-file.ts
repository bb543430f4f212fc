import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Head, hashOf, head } from './journal-line.ts'

/**
 * How far a chain has come, as it is kept beside its files: the last line that is on disk, and whether the chain is
 * closed. A journal alone cannot tell that its end was cut off; together with this it can.
 */
export interface ChainHead {
  head: Head
  closed: boolean
}

const chainHead = z.strictObject({ head, closed: z.boolean() })

/** Bytes of the file, always the same, so that keeping a head needs no room on the disk that was not there before. */
const SIZE = 512
const CHECKSUM = 64

/** The bytes of the file before anything is on disk. */
export const NO_HEAD: Buffer = Buffer.alloc(SIZE, ' ')

/** The bytes of the file for a head. */
export function bytesOfHead(value: ChainHead): Buffer {
  const text = JSON.stringify(value)
  return Buffer.from(`${hashOf('', text)}${text}`.padEnd(SIZE - 1).concat('\n'))
}

/** Readings of a file that its owner is just writing to; more than one is hardly ever needed. */
const READINGS = 5

/** The head that is kept in a file; `none` when nothing was written yet, `damaged` when it says nothing any more. */
export async function readHeadFile(path: string): Promise<ChainHead | 'none' | 'damaged'> {
  for (let reading = 1; reading <= READINGS; reading++) {
    const text = (await readFile(path, 'utf8')).trimEnd()
    if (text === '') return 'none'
    const told = text.slice(CHECKSUM)
    if (hashOf('', told) === text.slice(0, CHECKSUM)) {
      const read = chainHead.safeParse(JSON.parse(told))
      return read.success ? read.data : 'damaged'
    }
  }
  return 'damaged'
}
