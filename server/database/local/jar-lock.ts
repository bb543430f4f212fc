import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const jarLock = z.object({
  version: z.string(),
  jars: z.array(z.object({ coordinates: z.string(), size: z.int().positive(), sha256: z.hash('sha256') })),
})

/** One jar of Neo4j Community: Maven coordinates (`group:artifact:version` or `group:artifact:jar:classifier:version`), size in bytes, SHA-256 in hex. */
export type LockedJar = z.infer<typeof jarLock>['jars'][number]

/** Neo4j Community as this version of the product runs it. `digest` names exactly this list of jars. */
export type JarLock = { version: string; jars: LockedJar[]; digest: string; bytes: number }

/** Reads a lock file as `scripts/lock-neo4j.mjs` writes it. */
export function readJarLock(file: string | URL = new URL('./neo4j.lock.json', import.meta.url)): JarLock {
  const text = readFileSync(file, 'utf8')
  const { version, jars } = jarLock.parse(JSON.parse(text))
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { version, jars, digest, bytes: jars.reduce((sum, jar) => sum + jar.size, 0) }
}
