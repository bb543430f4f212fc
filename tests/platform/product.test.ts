import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SOCIAL_WORKER } from '../../server/access/example-people.ts'
import { isRunning } from '../../server/process/identity.ts'
import { ownFolder } from '../support/own-folder.ts'
import type { Program } from '../support/program.ts'

const folder = ownFolder()

function start(env: Record<string, string> = {}, file = 'server/main.ts', args: string[] = []): Program {
  const own = { ECOMAP_DATA: join(folder.path, 'data'), PORT: '0', ECOMAP_LOG_LEVEL: 'trace' }
  return folder.start(file, args, { ...own, ...env })
}

async function addressOf(program: Program): Promise<string> {
  const [, address = ''] = await program.prints(/^Ecomap is ready at (http:\S+)$/m)
  return address
}

/** Has a page of one of the examples' people listen to a child of theirs. @returns all that it is told until the end */
async function listenTo(address: string): Promise<() => Promise<string>> {
  const asked = { method: 'POST', headers: { 'content-type': 'application/json' } }
  const come = await fetch(`${address}/sign-in`, {
    ...asked,
    body: JSON.stringify({ as: SOCIAL_WORKER.id }),
  })
  const cookie = come.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const ask = (query: string, accept: string) =>
    fetch(`${address}/graphql`, {
      ...asked,
      headers: { ...asked.headers, cookie, accept },
      body: JSON.stringify({ query }),
    })
  const children = await ask('{ children(first: 1) { nodes { id } } }', 'application/json')
  const { data } = (await children.json()) as { data: { children: { nodes: { id: string }[] } } }
  const [child] = data.children.nodes
  const listening = await ask(
    `subscription { childChanged(child: "${child?.id}") { __typename } }`,
    'text/event-stream',
  )
  expect(listening.status).toBe(200)
  return () => listening.text()
}

describe('the running product', () => {
  it('tells a second start where it is, and ends with the script that started it, its database too', async () => {
    const first = start({}, 'scripts/run.mjs', ['server/main.ts'])
    const address = await addressOf(first)
    const neo4j = folder.runningOn(join(folder.path, 'data')).neo4j
    expect((await fetch(`${address}/ready`)).status).toBe(200)

    const second = await start().ending
    expect(second.code).toBe(1)
    expect(second.stderr).toBe(
      `Ecomap is already running on this data folder, at ${address}. Open that, or set ECOMAP_DATA to another folder.\n`,
    )

    first.child.kill('SIGKILL')
    await expect.poll(() => isRunning(neo4j), { timeout: 120_000 }).toBe(false)
    await expect
      .poll(() => existsSync(join(folder.path, 'data', 'ecomap.lock')), { timeout: 60_000 })
      .toBe(false)
  })

  it('heals, at the next start, from a kill of the server and of its database', async () => {
    const killed = start()
    await addressOf(killed)
    expect((await start({}, 'tests/support/canary.command.ts').ending).code).toBe(0)
    const neo4j = folder.runningOn(join(folder.path, 'data')).neo4j
    killed.child.kill('SIGKILL')
    await killed.ending
    expect(isRunning(neo4j)).toBe(true)

    const heir = start()
    await addressOf(heir)
    expect(folder.runningOn(join(folder.path, 'data')).neo4j).toEqual(neo4j)
    process.kill(neo4j.pid, 'SIGKILL')
    const { code, stderr } = await heir.ending
    expect(code).toBe(1)
    expect(stderr).toContain('start Ecomap again with npm start')

    const next = start()
    await addressOf(next)
    const last = folder.runningOn(join(folder.path, 'data')).neo4j
    const told = await listenTo(await addressOf(next))
    next.child.kill('SIGINT')
    // A page that listens is let go, and not cut off.
    expect(await told()).toMatch(/event: complete\n/)
    expect(await next.ending).toMatchObject({ code: 0, signal: null })
    expect(isRunning(last)).toBe(false)
  })

  it.each(['bolt', 'neo4j'])('uses a Neo4j that was given by %s://, and starts none', async (scheme) => {
    const theirs = join(folder.path, 'theirs')
    const other = start({}, 'tests/support/hold-neo4j.command.ts', [theirs])
    const [, port = ''] = await other.prints(/^open bolt:\/\/127\.0\.0\.1:(\d+)/m)
    const neo4j = folder.runningOn(theirs).neo4j
    const product = start({
      NEO4J_URI: `${scheme}://127.0.0.1:${port}`,
      NEO4J_USERNAME: 'neo4j',
      NEO4J_PASSWORD: readFileSync(join(theirs, 'neo4j-password'), 'utf8').trim(),
      ECOMAP_CACHE: join(folder.path, 'cache'),
      JAVA_HOME: '/nowhere',
    })
    const address = await addressOf(product)
    expect((await fetch(`${address}/ready`)).status).toBe(200)
    product.child.kill('SIGTERM')
    expect((await product.ending).code).toBe(0)
    expect(existsSync(join(folder.path, 'cache'))).toBe(false)
    expect(readdirSync(join(folder.path, 'data'))).toEqual(['audit'])
    expect(isRunning(neo4j)).toBe(true)
  })
})

describe('a start that cannot go on says why in one sentence, with exit code 1:', () => {
  async function refusal(env: Record<string, string>): Promise<string> {
    const { code, stdout, stderr } = await start(env).ending
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^[^\n]+\n$/)
    return stderr
  }

  it('a port that another program has', async () => {
    const other = createServer()
    await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle))
    const { port } = other.address() as { port: number }
    expect(await refusal({ PORT: String(port) })).toMatch(new RegExp(`${port}.*PORT`))
    await new Promise((settle) => other.close(settle))
  })

  it('a data folder that cannot be written to', async () => {
    writeFileSync(join(folder.path, 'file'), '')
    expect(await refusal({ ECOMAP_DATA: join(folder.path, 'file') })).toContain('cannot write there')
  })

  it('data of a newer version', async () => {
    writeFileSync(join(folder.path, 'ecomap-data.json'), JSON.stringify({ layout: 99, neo4j: '5.26.18' }))
    expect(await refusal({ ECOMAP_DATA: folder.path })).toContain('was written by a newer version of Ecomap')
  })

  it('no Java', async () => {
    expect(await refusal({ PATH: folder.path, JAVA_HOME: '' })).toContain('Install Java 17 or newer')
  })

  it('a variable with a wrong value', async () => {
    expect(await refusal({ PORT: 'https' })).toContain('PORT is "https": give a port')
  })
})
