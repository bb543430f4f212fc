import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchJar, jarFile } from '../../server/database/local/fetch-jar.ts'
import { readEnvironment } from '../../server/environment.ts'
import { exclusively } from '../../server/process/exclusive.ts'
import { fileInZip } from './unzip.ts'

/** A jar in which Redis 6.2.6 (BSD) comes for Linux and macOS, bound to no library of the machine. */
const JAR = {
  coordinates: 'org.signal:embedded-redis:0.8.2',
  size: 9_155_204,
  sha256: '2b3c5d5d211740b8d87f989ff87dc6b49c3c1b510aae8046fefbebd03e60892c',
}
const MACHINES: Partial<Record<string, string>> = { x64: 'x86_64', arm64: 'arm64' }

/** A Redis of a test's own, on loopback. */
export interface TestRedis {
  url: string
  /** Ends it at once, as when its machine fails. */
  kill(): Promise<void>
  /** Starts it again at the same address. */
  start(): Promise<void>
}

/** Starts a real Redis, fetched once; whoever starts it kills it. */
export async function startRedis(): Promise<TestRedis> {
  const program = await provideRedis()
  const port = await freePort()
  let running: ChildProcess | undefined
  const redis: TestRedis = {
    url: `redis://127.0.0.1:${port}`,
    async kill() {
      const child = running
      if (!child || child.exitCode !== null) return
      const gone = new Promise((settle) => child.once('exit', settle))
      child.kill('SIGKILL')
      await gone
    },
    async start() {
      const args = ['--bind', '127.0.0.1', '--port', `${port}`, '--save', '', '--dir', tmpdir()]
      running = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
      await untilReady(running)
    },
  }
  await redis.start()
  return redis
}

async function provideRedis(): Promise<string> {
  const { cacheFolder, mavenRepository } = readEnvironment(process.env)
  const name = `redis-server-6.2.6-${process.platform}-${MACHINES[process.arch]}`
  const folder = join(cacheFolder, 'redis-6.2.6')
  const program = join(folder, name)
  await exclusively(
    `${folder}.fetching`,
    async () => {
      if (existsSync(program)) return
      mkdirSync(folder, { recursive: true })
      const jar = join(folder, jarFile(JAR))
      if (!existsSync(jar))
        await fetchJar(JAR, folder, mavenRepository, () => {}, new AbortController().signal)
      writeFileSync(`${program}.part`, fileInZip(readFileSync(jar), name), { mode: 0o755 })
      renameSync(`${program}.part`, program)
    },
    () => {},
  )
  return program
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((ready, fail) => {
    let said = ''
    child.stdout?.on('data', (part) => {
      said += part
      if (said.includes('Ready to accept connections')) ready()
    })
    child.once('error', fail)
    child.once('exit', () => fail(new Error(`Redis ended: ${said}`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
}
