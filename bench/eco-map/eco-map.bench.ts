import { deepStrictEqual } from 'node:assert/strict'
import { sessionHash } from '../../server/access/session-cookie.ts'
import { AVERAGE_NETWORK, generatedChildId, isHeavy } from '../generated-network/generate-network.ts'
import { type Random, randomOf } from '../generated-network/random.ts'
import { interleave, ROUNDS, type Side } from '../harness/interleave.ts'
import { askGraphql, type JsonClient, jsonClient } from '../harness/json-client.ts'
import type { Measurement } from '../harness/measurement.ts'
import type { Comparison } from '../harness/row.ts'
import { PEER_DOCUMENT } from '../peer/document.ts'
import { toNetworkFile } from '../peer/to-network-file.ts'
import { type GeneratedSite, openGeneratedSite } from '../site/generated-site.ts'
import { startProgram } from '../site/program.ts'
import { LISTENING } from '../site/serve.ts'
import { signIn } from '../site/sign-in.ts'
import { openBareDriver } from './bare-driver.ts'
import { NETWORK_AND_FINDINGS, RECORD } from './documents.ts'

const DRIVER = 'bare driver'
const BY_GRANTS = 'query by session and grants'
const HANDLER = 'bare handler'
const PEER = '@neo4j/graphql'
const OURS = 'network and findings'
const OUR_RECORD = 'record'

/** On how many children the peer's answer is compared with ours before anything is timed. */
const PROVEN_ON = 10

/**
 * A child's eco-map through the API against what it rests on and against the library that could have been used in its
 * place. Every server is a process of its own, on one database; each is asked over one connection that stays open.
 */
export const ecoMap: Measurement = {
  name: 'eco-map',
  async *measure(setting) {
    await using stack = new AsyncDisposableStack()
    const site = await openGeneratedSite(setting)
    stack.defer(() => site.close())
    const sides = await openSides(site, stack)
    for (const { what, index } of CROWDS) {
      const random = randomOf(Date.now(), 0)
      const next = () => {
        setting.signal.throwIfAborted()
        return generatedChildId(index(random))
      }
      await proveEqual(sides, next)
      const times = await interleave(sides.all, setting.rounds(ROUNDS), next)
      yield* comparisons(what, times)
    }
  },
}

const CROWDS: { what: string; index(random: Random): number }[] = [
  { what: 'average child', index: (random) => drawn(random, false) },
  { what: 'heavy child', index: (random) => drawn(random, true) },
]

function drawn(random: Random, heavy: boolean): number {
  const index = random.below(AVERAGE_NETWORK.children)
  return isHeavy(index) === heavy ? index : drawn(random, heavy)
}

interface Sides {
  all: Side<string>[]
  record(child: string): Promise<unknown>
  peer(child: string): Promise<unknown>
}

async function openSides(site: GeneratedSite, stack: AsyncDisposableStack): Promise<Sides> {
  const { uri, username, password } = site.neo4j
  const neo4j = { BENCH_URI: uri, BENCH_USERNAME: username, BENCH_PASSWORD: password }
  const serve = async (
    file: string,
    ready: RegExp,
    variables: Record<string, string>,
    path = '',
    cookie?: (address: string) => Promise<string>,
  ) => {
    const program = await startProgram(file, ready, variables)
    stack.defer(() => program.stop())
    const client: JsonClient = jsonClient(program.ready + path, cookie && (await cookie(program.ready)))
    stack.defer(() => client.close())
    return client
  }
  const driver = openBareDriver(uri, username, password)
  stack.defer(() => driver.close())
  // A cold Neo4j takes seconds to plan its first query, which none of the sides is to wait for.
  await driver.record(generatedChildId(0))
  const handler = await serve('bench/eco-map/bare-handler.program.ts', LISTENING, neo4j)
  const library = await serve('bench/peer/peer.program.ts', LISTENING, neo4j, '/graphql')
  let reader = ''
  const product = await serve(
    'server/main.ts',
    /Ecomap is ready at (\S+)/,
    { ...site.variables, PORT: '0', HOST: '127.0.0.1' },
    '/graphql',
    async (address) => {
      reader = await signIn(address)
      return reader
    },
  )
  const session = sessionHash('local', reader)
  const record = (id: string) => askGraphql(product, RECORD, { id })
  const peer = (id: string) => askGraphql(library, PEER_DOCUMENT, { id })
  return {
    record,
    peer,
    all: [
      { name: DRIVER, run: (id) => done(driver.record(id)) },
      { name: BY_GRANTS, run: (id) => done(driver.record(id, session)) },
      { name: HANDLER, run: (id) => done(handler.post({ id })) },
      { name: OURS, run: (id) => done(askGraphql(product, NETWORK_AND_FINDINGS, { id })) },
      { name: OUR_RECORD, run: (id) => done(record(id)) },
      { name: PEER, run: (id) => done(peer(id)) },
    ],
  }
}

async function done(answer: Promise<unknown>): Promise<void> {
  await answer
}

/** @throws when the peer's answer and ours do not say the same of some child */
async function proveEqual({ record, peer }: Sides, next: () => string): Promise<void> {
  for (let proven = 0; proven < PROVEN_ON; proven++) {
    const id = next()
    const { child } = (await record(id)) as { child: { record: { file: unknown } } }
    deepStrictEqual(toNetworkFile((await peer(id)) as never), child.record.file)
  }
}

function comparisons(who: string, times: ReadonlyMap<string, number[]>): Comparison[] {
  const measured = (name: string) => ({ name, times: times.get(name) ?? [] })
  const compare = (ours: string, floor: string, aim?: number): Comparison => ({
    what: `${ours}, ${who}`,
    ours: measured(ours),
    floor: measured(floor),
    ratio: floor === PEER ? 'speed' : 'time',
    of: 'median',
    aim,
  })
  return [
    compare(BY_GRANTS, DRIVER, 1.3),
    compare(OURS, DRIVER, 1.6),
    compare(OURS, HANDLER, 1.25),
    compare(OUR_RECORD, DRIVER, 1.6),
    compare(OUR_RECORD, HANDLER, 1.25),
    {
      ...compare(OUR_RECORD, PEER, 3),
      notes: [`${PROVEN_ON} children compared: the peer's answer says the same, value by value`],
    },
  ]
}
