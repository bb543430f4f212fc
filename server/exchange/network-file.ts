import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { CommandFailure } from '../process/failure.ts'
import type { NetworkSource } from './network-source.ts'

const PORTION = 1024 * 1024

/**
 * Opens a network file for `use` and closes it after.
 *
 * @throws CommandFailure when there is no such file or it cannot be read
 */
export async function withNetworkFile<T>(
  path: string,
  use: (source: NetworkSource) => Promise<T>,
): Promise<T> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(unreadable(path, error))
  })
  try {
    const opened = await handle.stat()
    if (opened.isDirectory()) throw new CommandFailure(`${path} is a folder: name a network file.`)
    return await use({
      name: path,
      size: opened.size,
      async *bytes() {
        yield* portions(handle)
        const now = await handle.stat()
        if (now.size !== opened.size || now.mtimeMs !== opened.mtimeMs)
          throw new CommandFailure(`${path} was changed while it was read, and nothing of it was written.`)
      },
    })
  } finally {
    await handle.close()
  }
}

async function* portions(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PORTION), 0, PORTION, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

function unreadable(path: string, { code }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `There is no file ${path}.`
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read: allow it, or copy the file.`
  return `${path} cannot be read (${code}).`
}

/** The place of a byte of a file as a person finds it in an editor. */
export async function placeOf(path: string, offset: number): Promise<string> {
  if (offset === 0) return 'line 1, column 1'
  let line = 1
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { end: offset - 1 }) as AsyncIterable<Buffer>) {
    const lastBreak = chunk.lastIndexOf(0x0a)
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) line++
    rest = lastBreak < 0 ? Buffer.concat([rest, chunk]) : chunk.subarray(lastBreak + 1)
  }
  return `line ${line}, column ${[...rest.toString('utf8')].length + 1}`
}
