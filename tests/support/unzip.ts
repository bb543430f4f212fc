import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30
const STORED = 0

/**
 * One file of an archive in the ZIP form (APPNOTE 4.3), of those that are no larger than its first version can hold.
 * @throws Error when it is not in it
 */
export function fileInZip(archive: Buffer, name: string): Buffer {
  let end = archive.length - END_SIZE
  while (end >= 0 && archive.readUInt32LE(end) !== END) end--
  if (end < 0) throw new Error('this is not an archive')
  const entries = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  for (let entry = 0; entry < entries; entry++) {
    const nameLength = archive.readUInt16LE(at + 28)
    const found = archive.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)
    if (found === name) return contentOf(archive, at)
    at += ENTRY_SIZE + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  throw new Error(`the archive has no ${name}`)
}

function contentOf(archive: Buffer, entry: number): Buffer {
  const method = archive.readUInt16LE(entry + 10)
  const packed = archive.readUInt32LE(entry + 20)
  const local = archive.readUInt32LE(entry + 42)
  const from = local + LOCAL_SIZE + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const content = archive.subarray(from, from + packed)
  return method === STORED ? content : inflateRawSync(content)
}
