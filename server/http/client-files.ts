import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/** One file of the built client, held in memory: there are few, and none is large. */
export interface ClientFile {
  type: string
  body: Buffer
  etag: string
  /** Whether it is named by its content, so that a browser may keep it for good. */
  isForGood: boolean
  /** The body in gzip, made when first asked for; nothing for what is packed already. */
  packed(): Buffer | undefined
}

/** The files of the built client by their path on the site. */
export type ClientFiles = ReadonlyMap<string, ClientFile>

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}
const PACKED_ALREADY = new Set(['.png', '.ico', '.woff2'])
const WORTH_PACKING = 1_000

/** Reads the built client; there are no files when it has not been built. */
export function readClientFiles(folder: string): ClientFiles {
  if (!existsSync(folder)) return new Map()
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => {
        const path = `/${name.split(sep).join('/')}`
        return [path, clientFile(path, readFileSync(join(folder, name)))]
      }),
  )
}

function clientFile(path: string, body: Buffer): ClientFile {
  const ending = extname(path)
  let packed: Buffer | undefined
  return {
    type: TYPES[ending] ?? 'application/octet-stream',
    body,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    isForGood: path.startsWith('/assets/'),
    packed() {
      if (PACKED_ALREADY.has(ending) || body.length < WORTH_PACKING) return undefined
      packed ??= gzipSync(body)
      return packed
    },
  }
}
