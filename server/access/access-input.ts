import { z } from 'zod'
import { writtenText } from '../../domain/what-if/written-text.ts'
import type { InputError } from '../refusals/refused.ts'

const LONGEST_ID = 200
const LONGEST_TEXT = 200

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString())

/** Collects what is wrong with an input while its parts are read. */
export function inputReader() {
  const errors: InputError[] = []
  const wrong = (part: string, message: string) => {
    errors.push({ path: `input.${part}`, message })
  }
  return {
    errors,
    wrong,
    /** An id that was made by whoever sends it. */
    id(part: string, id: string): string {
      if (id.trim() !== id || id === '' || id.length > LONGEST_ID)
        wrong(part, `an id has from 1 to ${LONGEST_ID} characters and no space around it; make another`)
      return id
    },
    /** Text that says something. */
    text(part: string, text: string): string {
      const read = writtenText.safeParse(text)
      if (read.success && read.data.length <= LONGEST_TEXT) return read.data
      wrong(part, `write from 1 to ${LONGEST_TEXT} characters`)
      return ''
    },
    /** A moment, in UTC. */
    instant(part: string, text: string | null | undefined): string | null {
      if (text === null || text === undefined) return null
      const read = instant.safeParse(text)
      if (read.success) return read.data
      wrong(part, 'this is not a moment; write it as 2026-05-31T09:00:00Z')
      return null
    },
  }
}
