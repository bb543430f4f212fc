import { join } from 'node:path'
import { listJournal } from './journal-files.ts'
import { sealOf } from './journal-line.ts'
import { linesBackward } from './read-lines.ts'

/** The instant of the last line that any process wrote to the journal in this folder; nothing when there is none. */
export async function lastWrittenAt(folder: string): Promise<string | undefined> {
  const { files } = await listJournal(folder)
  const day = files.at(-1)?.day
  const ends = files.filter((file) => file.day === day).map(({ name }) => endOf(join(folder, name)))
  return (await Promise.all(ends))
    .filter((at) => at !== undefined)
    .sort()
    .at(-1)
}

async function endOf(path: string): Promise<string | undefined> {
  for await (const lines of linesBackward(path))
    for (const line of lines) {
      const seal = sealOf(line)
      if (seal) return seal.at
    }
  return undefined
}
