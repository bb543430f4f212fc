import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'

const LINE_END = 0x0a
/** Bytes that are read at once. */
const PIECE = 256 * 1024

/** Lines of a file, a piece of the file at a time, without their line ends; and whatever follows the last line end. */
export interface LinePiece {
  lines: Buffer[]
  /** Bytes after the last line end of the file: a line that was never finished. Only in the last piece. */
  torn: number
}

/** The file from its beginning on. */
export async function* linesForward(path: string): AsyncGenerator<LinePiece> {
  let rest: Buffer[] = []
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
    const lines: Buffer[] = []
    let from = 0
    for (let end = piece.indexOf(LINE_END); end >= 0; end = piece.indexOf(LINE_END, from)) {
      const line = piece.subarray(from, end)
      lines.push(rest.length > 0 ? Buffer.concat([...rest, line]) : line)
      rest = []
      from = end + 1
    }
    if (from < piece.length) rest.push(piece.subarray(from))
    yield { lines, torn: 0 }
  }
  yield { lines: [], torn: rest.reduce((bytes, { length }) => bytes + length, 0) }
}

/**
 * The whole lines of the file from the last to the first, with no more of it held than a piece and one line. It is open
 * only while a piece is read, so that any number of files can be read beside one another.
 */
export async function* linesBackward(path: string): AsyncGenerator<Buffer[]> {
  // What stands between the last line end found and the place that reading has come to, its pieces in order.
  let rest: Buffer[] = []
  let isTail = true
  for (let end = (await stat(path)).size; end > 0; end -= PIECE) {
    const piece = await readPiece(path, Math.max(0, end - PIECE), end)
    const lines: Buffer[] = []
    let lineEnd = piece.length
    for (
      let at = piece.lastIndexOf(LINE_END);
      at >= 0;
      at = at > 0 ? piece.lastIndexOf(LINE_END, at - 1) : -1
    ) {
      const line = piece.subarray(at + 1, lineEnd)
      if (!isTail) lines.push(rest.length > 0 ? Buffer.concat([line, ...rest]) : line)
      isTail = false
      rest = []
      lineEnd = at
    }
    rest.unshift(piece.subarray(0, lineEnd))
    if (end <= PIECE && !isTail) lines.push(Buffer.concat(rest))
    yield lines
  }
}

async function readPiece(path: string, from: number, end: number): Promise<Buffer> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(end - from), 0, end - from, from)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
