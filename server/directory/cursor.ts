import { createHash } from 'node:crypto'
import { z } from 'zod'

/** Where a page ended: what its last child is put in order by. */
export interface Place {
  rank: number
  names: string[]
  id: string
}

const place = z.strictObject({ rank: z.number().int(), names: z.array(z.string()), id: z.string() })

/** A place as text that means nothing to its reader, good for one search alone. */
export function cursorOf({ rank, names, id }: Place, search: string): string {
  const text = JSON.stringify({ rank, names, id })
  return Buffer.from(checksum(text, search) + text).toString('base64url')
}

/** The place that a cursor stands for; nothing when it was not given out for this search. */
export function placeOf(cursor: string, search: string): Place | undefined {
  const decoded = Buffer.from(cursor, 'base64url')
  const text = decoded.subarray(CHECKSUM_LENGTH).toString()
  if (cursor !== decoded.toString('base64url')) return undefined
  if (decoded.subarray(0, CHECKSUM_LENGTH).toString() !== checksum(text, search)) return undefined
  return place.parse(JSON.parse(text))
}

const CHECKSUM_LENGTH = 12

function checksum(text: string, search: string): string {
  return createHash('sha256')
    .update(JSON.stringify([search, text]))
    .digest('base64url')
    .slice(0, CHECKSUM_LENGTH)
}
