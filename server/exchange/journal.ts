import { promisify } from 'node:util'
import { constants, gunzip, gzip } from 'node:zlib'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/database.ts'
import { importPart, putImportPart } from './journal.store.ts'
import type { NetworkSource } from './network-source.ts'

const compress = promisify(gzip)
const expand = promisify(gunzip)

/**
 * The bytes of a file, each portion put into the graph as it is handed on: what the import of a large file is finished
 * from when it is cut off, wherever the next start may be.
 */
export async function* keepingBytes(
  database: Database,
  viewer: Viewer,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let number = 0
  let underWay: Promise<void> = Promise.resolve()
  for await (const portion of bytes) {
    await underWay
    underWay = keep(number++, portion)
    underWay.catch(() => {})
    yield portion
  }
  await underWay

  async function keep(at: number, portion: Uint8Array): Promise<void> {
    await putImportPart(database, viewer, at, await compress(portion, { level: constants.Z_BEST_SPEED }))
  }
}

/** The file that {@link keepingBytes} put into the graph. */
export function keptSource(database: Database, viewer: Viewer, size: number): NetworkSource {
  return {
    name: 'the import that was cut off',
    size,
    async *bytes() {
      for (let number = 0; ; number++) {
        const part = await importPart(database, viewer, number)
        if (!part) return
        yield await expand(part)
      }
    },
  }
}
