import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { isListName } from '../../domain/network/shape.ts'
import { CommandFailure } from '../process/failure.ts'
import { JsonPieces, NotJson, type Piece } from './json-pieces.ts'

/** A network file that can be read from its start to its end any number of times, as long as nobody changes it. */
export type NetworkFileReader = {
  path: string
  /** Bytes. */
  size: number
  /**
   * Everything in the file in its order, a portion at a time.
   *
   * @param onRead told how many bytes were read so far
   * @throws CommandFailure when it is not JSON, or was changed since it was opened
   */
  pieces(onRead?: (bytes: number) => void): AsyncGenerator<Piece[]>
  close(): Promise<void>
}

const PORTION = 1024 * 1024

/**
 * Opens a network file for reading.
 *
 * @throws CommandFailure when there is none or it cannot be read
 */
export async function openNetworkFile(path: string): Promise<NetworkFileReader> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(unreadable(path, error))
  })
  const opened = await handle.stat()
  if (opened.isDirectory()) {
    await handle.close()
    throw new CommandFailure(`${path} is a folder: name a network file.`)
  }

  async function* pieces(onRead: (bytes: number) => void = () => {}): AsyncGenerator<Piece[]> {
    const parser = new JsonPieces(isListName)
    let read = 0
    try {
      for await (const chunk of portions(handle)) {
        read += chunk.length
        yield parser.push(chunk)
        onRead(read)
      }
      parser.end()
    } catch (error) {
      if (!(error instanceof NotJson)) throw error
      throw new CommandFailure(`${path} is not JSON: ${error.message}, ${await placeOf(path, error.offset)}.`)
    }
    const now = await handle.stat()
    if (now.size !== opened.size || now.mtimeMs !== opened.mtimeMs)
      throw new CommandFailure(
        `${path} was changed while it was read; nothing was imported. Import it again.`,
      )
  }

  return { path, size: opened.size, pieces, close: () => handle.close() }
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

/** The place of a byte as a person finds it in an editor. */
async function placeOf(path: string, offset: number): Promise<string> {
  let line = 1
  let lineStart = 0
  let position = 0
  let before: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, {
    end: Math.max(offset, 1) - 1,
  }) as AsyncIterable<Buffer>) {
    if (offset === 0) break
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) {
      line++
      lineStart = position + at + 1
    }
    before = lineStart > position ? chunk.subarray(lineStart - position) : Buffer.concat([before, chunk])
    position += chunk.length
  }
  return `line ${line}, column ${[...before.toString('utf8')].length + 1}`
}
