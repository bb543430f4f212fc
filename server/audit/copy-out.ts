import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandFailure } from '../process/failure.ts'
import { type OpenFile, syncFolder, TO_APPEND } from './journal-storage.ts'

/** What is being copied has this at the end of its name until all of it is there. */
const UNDER_WAY = '.part'

/**
 * Copies a file of the journal into an archive, to its disk, and makes sure that it is there as it was.
 * @returns whether it was not there before
 * @throws CommandFailure when the archive has another file of this name
 */
export async function copyOut(name: string, folder: string, into: string, open: OpenFile): Promise<boolean> {
  const [from, to] = [join(folder, name), join(into, name)]
  const bytes = await readFile(from)
  const there = await readFile(to).catch(nothingIfAbsent)
  if (there?.equals(bytes)) return false
  if (there) throw new CommandFailure(`${to} is another file than ${from}. Nothing was moved.`)
  const underWay = `${to}${UNDER_WAY}`
  try {
    const handle = await open(underWay, TO_APPEND)
    try {
      await handle.appendFile(bytes)
      await handle.datasync()
    } finally {
      await handle.close()
    }
    if (!(await readFile(underWay)).equals(bytes))
      throw new CommandFailure(`${to} could not be written as it should be. Nothing was moved.`)
    await rename(underWay, to)
  } catch (error) {
    await rm(underWay, { force: true }).catch(() => {})
    throw error
  }
  await syncFolder(into)
  return true
}

function nothingIfAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
  return undefined
}
