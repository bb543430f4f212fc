import { existsSync, readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type JarSource, provideJars } from '../../server/database/local/jars.ts'
import { noProgress } from '../../server/process/progress.ts'
import { type JarRepository, startJarRepository } from '../support/jar-repository.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let repository: JarRepository
let source: JarSource

beforeEach(async () => {
  repository = await startJarRepository()
  source = { repository: repository.address, progress: noProgress, signal: new AbortController().signal }
})

afterEach(() => repository.close())

it('fetches every jar once, and nothing when it is asked again', async () => {
  const cache = temporaryFolder()
  const folder = await provideJars(repository.lock, cache, source)
  expect(readdirSync(folder).sort()).toEqual(['alpha-1.0.jar', 'beta-1.0.jar', 'gamma-1.0.jar'])
  expect(await provideJars(repository.lock, cache, source)).toBe(folder)
  expect(repository.asked.sort()).toEqual(['alpha-1.0.jar', 'beta-1.0.jar', 'gamma-1.0.jar'])
  expect(readdirSync(cache)).toHaveLength(1)
})

it('tells how far it is, up to the whole', async () => {
  const seen: number[] = []
  const progress = { say: () => {}, advance: (_label: string, done: number) => void seen.push(done) }
  await provideJars(repository.lock, temporaryFolder(), { ...source, progress })
  expect(seen.at(-1)).toBe(repository.lock.bytes)
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
})

it('uses nothing of a download with a wrong checksum', async () => {
  const cache = temporaryFolder()
  repository.answers.set('beta-1.0.jar', ['other'])
  await expect(provideJars(repository.lock, cache, source)).rejects.toThrow(
    `Neo4j 0.0.1 was not installed: example.neo4j:beta:1.0 is not the file that was locked (its SHA-256 is another), as it came from ${repository.address}`,
  )
  expect(existsSync(join(cache, 'neo4j-0.0.1-test'))).toBe(false)
})

it('tries again after a cut, and gives up with a sentence when every try is cut', async () => {
  const cache = temporaryFolder()
  repository.answers.set('alpha-1.0.jar', ['cut'])
  repository.answers.set('gamma-1.0.jar', ['cut', 'cut', 'cut'])
  await expect(provideJars(repository.lock, cache, source)).rejects.toThrow(
    /^Neo4j 0\.0\.1 could not be fetched from .*: example\.neo4j:gamma:1\.0: .*\. Check the network and run the same command again/,
  )
  expect(existsSync(join(cache, 'neo4j-0.0.1-test'))).toBe(false)
  repository.asked.length = 0
  await provideJars(repository.lock, cache, source)
  expect(repository.asked).toEqual(['gamma-1.0.jar'])
})

it('says so when the repository does not have a jar, or cannot be reached', async () => {
  repository.answers.set('alpha-1.0.jar', ['missing', 'missing', 'missing'])
  await expect(provideJars(repository.lock, temporaryFolder(), source)).rejects.toThrow('the answer was 404')
  await repository.close()
  await expect(provideJars(repository.lock, temporaryFolder(), source)).rejects.toThrow(
    /ECONNREFUSED.*ECOMAP_MAVEN_REPOSITORY/,
  )
})

it('notices a jar of another size, and fetches that one alone', async () => {
  const cache = temporaryFolder()
  const folder = await provideJars(repository.lock, cache, source)
  truncateSync(join(folder, 'alpha-1.0.jar'), 10)
  repository.asked.length = 0
  await provideJars(repository.lock, cache, source)
  expect(repository.asked).toEqual(['alpha-1.0.jar'])
})

it('fetches once for two that ask at the same time', async () => {
  const cache = temporaryFolder()
  await Promise.all([1, 2, 3].map(() => provideJars(repository.lock, cache, source)))
  expect(repository.asked).toHaveLength(3)
})

it('stops when it is asked to', async () => {
  const stop = new AbortController()
  const progress = { say: () => {}, advance: () => stop.abort(new Error('asked to stop')) }
  const asked = provideJars(repository.lock, temporaryFolder(), { ...source, progress, signal: stop.signal })
  await expect(asked).rejects.toThrow('asked to stop')
})

it('says so when the cache cannot be made', async () => {
  const cache = join(import.meta.filename, 'cache')
  await expect(provideJars(repository.lock, cache, source)).rejects.toThrow(/ENOTDIR.*ECOMAP_CACHE/)
})
