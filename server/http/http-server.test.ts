import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, type RequestListener, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readClientFiles } from './client-files.ts'
import { httpServer } from './http-server.ts'
import { listen, stopListening } from './listening.ts'
import { readiness } from './readiness.ts'

const PAGE = '<!doctype html><title>Ecomap</title>'
const SCRIPT = `console.log('${'eco-map '.repeat(400)}')`
const api: RequestListener = (_request, response) => void response.end('the API')

let folder: string
let server: Server
let address: string
let running: RequestListener | undefined
let databaseIsThere: boolean
let ready: ReturnType<typeof readiness>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ecomap-http-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), SCRIPT)
  running = api
  databaseIsThere = true
  let now = 0
  ready = readiness(
    async () => {
      if (!databaseIsThere) throw new Error('gone')
    },
    () => (now += 1_000),
  )
  server = httpServer({
    api: () => running,
    client: readClientFiles(folder),
    readiness: ready,
    site: { host: '127.0.0.1' },
  })
  address = await listen(server, '127.0.0.1', 0)
})

/** Serves as in real mode, behind a proxy at this address. */
async function serveAt(publicUrl: string): Promise<void> {
  await stopListening(server)
  const site = { host: '127.0.0.1', publicUrl: new URL(publicUrl) }
  server = httpServer({ api: () => running, client: readClientFiles(folder), readiness: ready, site })
  address = await listen(server, '127.0.0.1', 0)
}
afterEach(async () => {
  await stopListening(server)
  rmSync(folder, { recursive: true })
})

interface Answer {
  status: number | undefined
  headers: IncomingMessage['headers']
  body: Buffer
}

/** A request as it is sent: `fetch` would not let a test name another host. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(`${address}${path}`, { headers, method }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) })
    })
      .on('error', reject)
      .end()
  })
}

const asPage = { accept: 'text/html,application/xhtml+xml' }

describe('the client', () => {
  test('is served by its page at the root and at each of its own routes, which nobody keeps', async () => {
    for (const path of ['/', '/children/h%C4%93mi.walker?day=2026-01-01']) {
      const { status, headers, body } = await ask(path, asPage)
      expect([status, body.toString()]).toEqual([200, PAGE])
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
    }
  })

  test('has files named by their content, which are kept for good', async () => {
    const { headers, body } = await ask('/assets/main-abc123.js')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(body.toString()).toBe(SCRIPT)
  })

  test('is packed for who takes it so, and not sent again to who has it', async () => {
    const packed = await ask('/assets/main-abc123.js', { 'accept-encoding': 'gzip, br' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.body.length).toBeLessThan(SCRIPT.length / 10)
    expect(gunzipSync(packed.body).toString()).toBe(SCRIPT)
    const { etag } = packed.headers
    const again = await ask('/assets/main-abc123.js', { 'if-none-match': String(etag) })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test('lacks what it lacks, in words', async () => {
    expect((await ask('/assets/main-old.js', asPage)).status).toBe(404)
    expect((await ask('/nothing.png')).status).toBe(404)
    expect((await ask('/%E0%A4%A')).status).toBe(404)
    expect((await ask('/../package.json')).status).toBe(404)
    expect((await ask('/', {}, 'POST')).status).toBe(405)
  })

  test('says how it is made when it has not been', async () => {
    await stopListening(server)
    const client = readClientFiles(join(folder, 'never-built'))
    server = httpServer({ api: () => running, client, readiness: ready, site: { host: '127.0.0.1' } })
    address = await listen(server, '127.0.0.1', 0)
    const { status, body } = await ask('/', asPage)
    expect([status, body.toString()]).toEqual([404, 'The client has not been built: npm start builds it.\n'])
  })
})

describe('for machines', () => {
  test('it is healthy from the first moment, and ready once it has started', async () => {
    expect((await ask('/health')).status).toBe(200)
    expect((await ask('/ready')).status).toBe(503)
    ready.started()
    expect((await ask('/ready')).status).toBe(200)
  })

  test('it is not ready while the database is gone, and again when it is back', async () => {
    ready.started()
    databaseIsThere = false
    expect((await ask('/ready')).status).toBe(503)
    databaseIsThere = true
    expect((await ask('/ready')).status).toBe(200)
  })

  test('the API says that it is starting, in its own form', async () => {
    running = undefined
    const { status, body } = await ask('/graphql')
    expect(status).toBe(503)
    expect(JSON.parse(body.toString()).errors[0].extensions.code).toBe('DATABASE_UNAVAILABLE')
  })
})

describe('other sites are kept out', () => {
  test('by the name that they gave this address', async () => {
    expect((await ask('/graphql', { host: 'rebound.example' })).status).toBe(421)
    expect((await ask('/', { ...asPage, host: 'rebound.example:4000' })).status).toBe(421)
    expect((await ask('/graphql', { host: 'localhost:4000' })).body.toString()).toBe('the API')
  })

  test.each([
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ] as Record<string, string>[])('by where the request comes from: %j', async (headers) => {
    expect((await ask('/graphql', headers, 'POST')).status).toBe(403)
  })

  test('and the own page is not', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' },
      { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' },
      { origin: address },
    ] as Record<string, string>[]) {
      expect((await ask('/graphql', headers, 'POST')).body.toString()).toBe('the API')
    }
  })

  test('a form of theirs is no link that somebody follows', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await ask('/graphql', headers, 'POST')).status).toBe(403)
    expect((await ask('/graphql', headers)).status).toBe(200)
  })

  test('by headers on every answer', async () => {
    for (const path of ['/', '/graphql', '/ready', '/nothing', '/assets/main-abc123.js']) {
      const { headers } = await ask(path, asPage)
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      })
      expect(headers['strict-transport-security']).toBeUndefined()
    }
    expect((await ask('/', asPage)).headers['content-security-policy']).toContain("script-src 'self';")
  })

  test('nothing but what is named by its content is kept', async () => {
    for (const path of ['/', '/graphql', '/ready', '/health', '/nothing', '/icon.svg', '/assets/gone.js'])
      expect((await ask(path, asPage)).headers['cache-control']).toBe('no-store')
  })
})

describe('behind a proxy that speaks TLS for it', () => {
  beforeEach(() => serveAt('https://ecomap.example'))
  const host = 'ecomap.example'

  test('it is known by its public name alone', async () => {
    expect((await ask('/graphql', { host })).body.toString()).toBe('the API')
    expect((await ask('/', { ...asPage, host: 'ECOMAP.example:443' })).status).toBe(200)
    for (const other of [
      'localhost',
      new URL(address).host,
      'ecomap.example:8443',
      'ecomap.example.evil.example',
    ])
      expect((await ask('/', { ...asPage, host: other })).status).toBe(421)
  })

  test('machines ask after its health by its number', async () => {
    ready.started()
    expect((await ask('/health')).status).toBe(200)
    expect((await ask('/ready')).status).toBe(200)
  })

  test('its own pages are those of the public address, over TLS', async () => {
    const posted = async (origin: string) => (await ask('/graphql', { host, origin }, 'POST')).status
    expect(await posted('https://ecomap.example')).toBe(200)
    for (const origin of ['http://ecomap.example', 'https://ecomap.example:8443', 'https://example', 'null'])
      expect(await posted(origin)).toBe(403)
  })

  test('browsers are told to reach it over TLS alone, and to run nothing that the API answers', async () => {
    const { headers } = await ask('/graphql', { host })
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.* sandbox$/)
    await serveAt('http://localhost:8080')
    expect((await ask('/', { host: 'localhost:8080' })).headers['strict-transport-security']).toBeUndefined()
  })
})

describe('where it listens', () => {
  test('a port in use is one sentence with what to do', async () => {
    const port = Number(new URL(address).port)
    const other = httpServer({
      api: () => running,
      client: new Map(),
      readiness: ready,
      site: { host: '127.0.0.1' },
    })
    await expect(listen(other, '127.0.0.1', port)).rejects.toThrow(
      `Port ${port} is in use by another program: set PORT to another one, such as ${port + 1}.`,
    )
  })

  test('a host that is not of this machine is one sentence with what to do', async () => {
    const other = httpServer({
      api: () => running,
      client: new Map(),
      readiness: ready,
      site: { host: '192.0.2.1' },
    })
    await expect(listen(other, '192.0.2.1', 0)).rejects.toThrow(/set HOST to an address of this machine/)
  })
})
