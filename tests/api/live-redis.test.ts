import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { type Live, openLive } from '../../server/live/live.ts'
import type { LiveMessage } from '../../server/live/live-message.ts'
import { redisBus } from '../../server/live/redis-bus.ts'
import { tellGrant } from '../support/access.ts'
import { openApi, watchedLog } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf } from '../support/people.ts'
import { recorderOf } from '../support/recording.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { listenTo, type OpenStream } from '../support/stream.ts'

const TODAY = '2026-06-30'
const NEED = {
  ...{ id: 'safe', of: 'noor', category: 'safety', description: 'A safe place' },
  levels: [{ on: '2026-02-01', level: 'high' }],
}
const FILE = {
  format: 'ecomap-network',
  version: 1,
  families: [{ id: 'aziz', name: 'Aziz' }],
  children: [{ id: 'noor', family: 'aziz', name: 'Noor Aziz', dateOfBirth: '2018-02-01' }],
  needs: [NEED],
}
/** So long that nothing which is told in a test can come of looking. */
const NEVER = 3_600_000

let redis: TestRedis
beforeAll(async () => {
  redis = await startRedis()
}, 300_000)
afterAll(() => redis.kill())

const soon = (what: () => void) => vi.waitFor(what, { timeout: 30_000, interval: 20 })
const message = (child: string): LiveMessage => ({ type: 'access', children: [child] })

/** A process’s bus, with what it was told. */
function processOf(url = redis.url) {
  const log: string[] = []
  const told: LiveMessage[] = []
  const bus = redisBus(
    url,
    watchedLog('info', (line) => log.push(line)),
  )
  const process = { bus, told, log, gaps: 0 }
  bus.subscribe((one) => told.push(one))
  bus.onGap(() => {
    process.gaps++
  })
  opened.push(bus)
  return process
}
let opened: ReturnType<typeof redisBus>[] = []
afterEach(async () => {
  await Promise.all(opened.map((bus) => bus.close()))
  opened = []
})

describe('processes that have a Redis', () => {
  test('tell each other, each thing once, and themselves at once', async () => {
    const [one, other] = [processOf(), processOf()]
    await soon(() => expect([one.gaps, other.gaps]).toEqual([1, 1]))
    one.bus.publish(message('noor'))
    expect(one.told).toEqual([message('noor')])
    await soon(() => expect(other.told).toEqual([message('noor')]))
    other.bus.publish(message('omar'))
    await soon(() => expect(one.told).toEqual([message('noor'), message('omar')]))
  })

  test('of another site on the same Redis, by the number of its database, hear nothing', async () => {
    const [one, other, third] = [processOf(), processOf(`${redis.url}/1`), processOf()]
    await soon(() => expect([one.gaps, other.gaps, third.gaps]).toEqual([1, 1, 1]))
    one.bus.publish(message('noor'))
    await soon(() => expect(third.told).toHaveLength(1))
    expect(other.told).toEqual([])
  })

  test('go on while it is gone, say so, and ask anew when it is back', async () => {
    const [one, other] = [processOf(), processOf()]
    await soon(() => expect([one.gaps, other.gaps]).toEqual([1, 1]))
    await redis.kill()
    await soon(() => expect(one.log.join()).toContain('Redis cannot be reached'))
    one.bus.publish(message('noor'))
    expect(one.told).toEqual([message('noor')])
    await redis.start()
    await soon(() => expect(one.log.join()).toContain('Redis is reached again'))
    await soon(() => expect(Math.min(one.gaps, other.gaps)).toBeGreaterThan(1))
    await soon(() => {
      one.bus.publish(message('omar'))
      expect(other.told).toContainEqual(message('omar'))
    })
  })

  test('begin without it, and find it when it comes', async () => {
    await redis.kill()
    const one = processOf()
    await soon(() => expect(one.log.join()).toContain('Redis cannot be reached'))
    one.bus.publish(message('noor'))
    expect(one.told).toHaveLength(1)
    await redis.start()
    await soon(() => expect(one.gaps).toBe(1))
  })

  test('leave aside what is not of theirs', async () => {
    const { createClient } = await import('@redis/client')
    const one = processOf()
    await soon(() => expect(one.gaps).toBe(1))
    const stranger = createClient({ url: redis.url, RESP: 2 })
    await stranger.connect()
    for (const text of ['no JSON', '{}', '{"from":"x","message":{"type":"other"}}'])
      await stranger.publish('ecomap:live:0', text)
    await stranger.publish('ecomap:live:0', JSON.stringify({ from: 'x', message: message('noor') }))
    await soon(() => expect(one.told).toEqual([message('noor')]))
    stranger.destroy()
  })
})

describe('two processes of one site', () => {
  let database: Database
  let lives: Live[]
  let apps: [App, App]
  let open: OpenStream[]
  beforeAll(async () => {
    database = await openGraph()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await admitPeople(database)
    await fillGraph(database)
    await importInto(database, FILE, undefined, 'lead-2')
    for (const user of ['worker', 'worker-2'])
      await tellGrant(database, { user, basis: 'own-case', covers: 'noor' })
    const processes = [processOf(), processOf()]
    lives = processes.map(({ bus }) => openLive(bus, NEVER))
    apps = lives.map((live) => openApi(database, TODAY, undefined, { live })) as typeof apps
    open = []
    await soon(() => expect(processes.map(({ gaps }) => gaps)).toEqual([1, 1]))
  })
  afterEach(async () => {
    await Promise.all(open.map((stream) => stream.close()))
    await Promise.all(lives.map((live) => live.close()))
  })
  const listen = async (app: App, user: string) => {
    const stream = await listenTo(app, 'noor', user)
    open.push(stream)
    return stream
  }
  const changes = ({ told }: OpenStream) => told.filter((one) => one?.__typename === 'ChildChanged')
  const change = (description: string, version: number) =>
    recorderOf(askerOf(apps[0]), 'worker', 'noor').record(
      { needs: [{ ...NEED, description }] },
      { safe: version },
    )

  test('what is saved through one shows on a page that listens to the other, with who is there', async () => {
    const [one, other] = [await listen(apps[0], 'worker'), await listen(apps[1], 'worker-2')]
    await change('A safe place to sleep', 0)
    await soon(() =>
      expect(changes(other)).toMatchObject([
        { byName: 'Ngaire Adeyemi', records: [{ id: 'safe', kind: 'needs' }] },
      ]),
    )
    await soon(() =>
      expect(other.told).toContainEqual(
        expect.objectContaining({ others: [expect.objectContaining({ id: 'worker' })] }),
      ),
    )
    await soon(() =>
      expect(one.told).toContainEqual(
        expect.objectContaining({ others: [expect.objectContaining({ id: 'worker-2' })] }),
      ),
    )
  })

  test('what is saved while Redis is gone is saved, and asked for when it is back', async () => {
    const other = await listen(apps[1], 'worker-2')
    await redis.kill()
    expect(await change('A safe place to sleep', 0)).toMatchObject({ __typename: 'Changed' })
    expect(changes(other)).toEqual([])
    await redis.start()
    await soon(() => expect(changes(other)).toContainEqual(expect.objectContaining({ byName: null })))
  })
})
