import { z } from 'zod'

const uuid = z.uuid()

/** An id that can be guessed, once refused because it is taken, would tell what is on file of others. */
export function isUuid(id: string): boolean {
  return uuid.safeParse(id).success
}

export const NO_UUID = 'Give a UUID made for this.'
