import { isListName } from '../../domain/network/shape.ts'
import { JsonPieces, type Piece } from './json-pieces.ts'

/** The bytes of a network file, which can be read from start to end any number of times. */
export type NetworkSource = {
  /** How a person knows it. */
  name: string
  /** Bytes. */
  size: number
  /** @throws CommandFailure when it cannot be read, or is not the same as before any more */
  bytes(): AsyncIterable<Uint8Array>
}

/**
 * Everything in a network file in its order, a portion at a time.
 *
 * @param onRead told how many bytes were read so far
 * @throws NotJson
 */
export async function* piecesOf(
  bytes: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Piece[]> {
  const parser = new JsonPieces(isListName)
  let read = 0
  for await (const portion of bytes) {
    read += portion.length
    yield parser.push(portion)
    onRead(read)
  }
  parser.end()
}
