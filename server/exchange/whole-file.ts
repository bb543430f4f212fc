import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { CommandFailure } from '../process/failure.ts'

/** Makes the text, handing it on piece by piece. */
type Produce = (write: (text: string) => Promise<void>) => Promise<void>

/**
 * Writes a text file whole or not at all: into a file beside it, which takes its place once everything is on the disk.
 * Only its owner may read it, since it holds what is on file about people. A device or a pipe is written to as it is.
 *
 * @throws CommandFailure when the place cannot be written or the disk is full; whatever `produce` throws
 */
export async function writeWhole(path: string, produce: Produce): Promise<void> {
  const present = await stat(path).catch(() => undefined)
  if (present?.isDirectory()) throw new CommandFailure(`${path} is a folder: name a file.`)
  if (present && !present.isFile()) return writeTo(path, await orSay(path, open(path, 'w')), produce)
  const draft = `${path}.${process.pid}.part`
  const handle = await orSay(path, open(draft, 'wx', 0o600))
  try {
    await writeTo(path, handle, async (write) => {
      await produce(write)
      await orSay(path, handle.sync())
    })
    await orSay(path, rename(draft, path))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function writeTo(path: string, handle: FileHandle, produce: Produce): Promise<void> {
  try {
    await produce((text) => orSay(path, handle.appendFile(text)))
  } finally {
    await handle.close()
  }
}

async function orSay<T>(path: string, step: Promise<T>): Promise<T> {
  try {
    return await step
  } catch (error) {
    throw new CommandFailure(sentence(path, error as NodeJS.ErrnoException))
  }
}

function sentence(path: string, { code }: NodeJS.ErrnoException): string {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return `${path} was not written: the disk is full. Make room, or name a file on another disk.`
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${path} was not written: there is no such folder.`
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${path} was not written: its folder may not be written to.`
  return `${path} was not written (${code}).`
}
