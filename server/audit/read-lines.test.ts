import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../tests/support/temporary-folder.ts'
import { linesBackward, linesForward } from './read-lines.ts'

/** Texts of every length, of which some are longer than what is read at once. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).map((drawn) => drawn.replaceAll('\n', '')),
  fc.integer({ min: 200_000, max: 600_000 }).map((length) => 'ā'.repeat(length)),
)

it('reads every whole line of a file, forward as backward, and tells of the part of one after them', async () => {
  const path = join(temporaryFolder(), 'lines')
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 12 }), text, async (drawn, torn) => {
      const bytes = Buffer.from([...drawn, torn].join('\n'))
      const lines = drawn.map((line) => Buffer.from(line).toString('hex'))
      writeFileSync(path, bytes)
      const forward: string[] = []
      let after = 0
      for await (const piece of linesForward(path)) {
        forward.push(...piece.lines.map((line) => line.toString('hex')))
        after = piece.torn
      }
      expect(forward).toEqual(lines)
      expect(after).toBe(Buffer.byteLength(torn))
      const backward: string[] = []
      for await (const piece of linesBackward(path))
        backward.push(...piece.map((line) => line.toString('hex')))
      expect(backward).toEqual(lines.toReversed())
    }),
    { numRuns: 30 },
  )
})
