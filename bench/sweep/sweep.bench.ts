import neo4j, { type Driver } from 'neo4j-driver'
import { addDays, type Day } from '../../domain/network/day.ts'
import { product, viewerParameter } from '../../server/access/viewer.ts'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { migrate } from '../../server/database/migrations/migrate.ts'
import { namedQuery } from '../../server/database/named-query.ts'
import { recordParameters } from '../../server/eco-map/record-row.ts'
import { fingerprintOf } from '../../server/findings/fingerprint.ts'
import type { RefreshParts } from '../../server/findings/refresh.ts'
import { DAYS_AHEAD, sweep } from '../../server/findings/sweep.ts'
import { noProgress } from '../../server/process/progress.ts'
import { readPractice } from '../../server/profiles/practice.ts'
import { AVERAGE_NETWORK, generatedChildId } from '../generated-network/generate-network.ts'
import { interleave, type Rounds } from '../harness/interleave.ts'
import type { BenchSetting, Measurement } from '../harness/measurement.ts'
import type { Comparison } from '../harness/row.ts'
import { MEDIAN, quantile } from '../harness/statistics.ts'
import { openGeneratedSite } from '../site/generated-site.ts'
import { measureWrites } from './refreshed-write.ts'

const CHILDREN = 20_000
const FEWER = 2_000
/** Children whose records are gathered at once, and how many such gatherings are under way, as in a sweep. */
const BATCH = 100
const AT_ONCE = 2
/** Milliseconds a child: a thousand children a second. */
const LIMIT = 1

const SWEEP = 'sweep'
const READS = 'its reads alone'
const FORGET = [
  'MATCH (finding:Finding) CALL (finding) { DETACH DELETE finding } IN TRANSACTIONS OF 10000 ROWS',
  'MATCH (:Professional)-[leads:LEADS]->() CALL (leads) { DELETE leads } IN TRANSACTIONS OF 10000 ROWS',
  `MATCH (n:Child) CALL (n) {
    SET n.findingsOn = null, n.findingsAt = null, n.findingsDigest = null, n.leadsDigest = null, n.findingsSince = null
  } IN TRANSACTIONS OF 10000 ROWS`,
]
const MARK = 'UNWIND $ids AS id MATCH (child:Child {id: id}) SET child:FindingsPending'

/**
 * Keeping the findings of all children of a large site up to date, beside the time in which the bare driver reads the same
 * records and leaves them unread: the database's own share. Times are milliseconds a child.
 */
export const sweepRows: Measurement = {
  name: 'sweep',
  async *measure(setting) {
    await using stack = new AsyncDisposableStack()
    const site = await openGeneratedSite(setting, { ...AVERAGE_NETWORK, children: CHILDREN })
    stack.defer(() => site.close())
    const { uri, username, password } = site.neo4j
    const database = openDatabase(site.neo4j)
    stack.defer(() => database.close())
    await migrate(database, product)
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
    stack.defer(() => driver.close())

    const sweeping = new Sweeping(database, driver, setting)
    await sweeping.forget()
    const first = await sweeping.all(AVERAGE_NETWORK.asOf, CHILDREN, 0)
    const few = await sweeping.some(FEWER, { warmUps: 1, samples: 5 })
    yield {
      ...few,
      notes: [`the first sweep of ${CHILDREN} children, which writes every finding: ${rate(first)}`],
    }
    yield* measureWrites(sweeping.partsOn(AVERAGE_NETWORK.asOf), CHILDREN, setting)
    yield await sweeping.daily({ warmUps: 2, samples: 5 })
    const many = await sweeping.some(CHILDREN, { warmUps: 0, samples: 3 })
    const growth = medianOf(many) / medianOf(few)
    yield { ...many, notes: [`${growth.toFixed(2)} times as long a child as of ${FEWER} children`] }
  },
}

class Sweeping {
  readonly #database: Database
  readonly #driver: Driver
  readonly #setting: BenchSetting
  readonly #practice = readPractice({ profile: 'england', profilesFile: undefined })
  #day: Day = AVERAGE_NETWORK.asOf

  constructor(database: Database, driver: Driver, setting: BenchSetting) {
    this.#database = database
    this.#driver = driver
    this.#setting = setting
  }

  partsOn(today: Day): RefreshParts {
    const practice = this.#practice
    return { database: this.#database, viewer: product, practice, by: fingerprintOf(practice), today }
  }

  /** Leaves nothing kept of an earlier run. */
  async forget(): Promise<void> {
    const session = this.#driver.session()
    for (const text of FORGET) await session.run(text)
    await session.close()
  }

  /** Sweeps whatever is not of the day. @returns milliseconds for each of as many children */
  async all(today: Day, count: number, ahead: number): Promise<number> {
    const began = performance.now()
    const { signal } = this.#setting
    const { left } = await sweep(this.partsOn(today), { all: false, ahead, progress: noProgress, signal })
    if (left > 0) throw new Error(`${left} are still pending`)
    return (performance.now() - began) / count
  }

  /** Sweeps as many children of the site, as if something had been written around them. */
  async some(count: number, rounds: Rounds): Promise<Comparison> {
    const ids = Array.from({ length: count }, (_, at) => generatedChildId(at))
    return this.#compare(`sweep, ${count} of ${CHILDREN} children`, rounds, ids, async () => {
      await this.#driver.executeQuery(MARK, { ids })
      return this.all(this.#day, count, 0)
    })
  }

  /** Sweeps all children on the days after, on which nothing was written: those who stay the same are not read. */
  async daily(rounds: Rounds): Promise<Comparison> {
    const ids = Array.from({ length: CHILDREN }, (_, at) => generatedChildId(at))
    return this.#compare(`daily sweep, ${CHILDREN} children`, rounds, ids, () => {
      this.#day = addDays(this.#day, 1)
      return this.all(this.#day, CHILDREN, DAYS_AHEAD)
    })
  }

  async #compare(
    what: string,
    rounds: Rounds,
    ids: readonly string[],
    run: () => Promise<number>,
  ): Promise<Comparison> {
    const times = await interleave(
      [
        { name: SWEEP, run },
        { name: READS, run: () => this.#read(ids) },
      ],
      this.#setting.rounds(rounds),
      () => undefined,
    )
    const measured = (name: string) => ({ name, times: times.get(name) ?? [] })
    const ours = measured(SWEEP)
    return { what, ours, floor: measured(READS), ratio: 'time', of: 'median', limit: LIMIT }
  }

  async #read(ids: readonly string[]): Promise<number> {
    const { text } = namedQuery('eco-map/record')
    const began = performance.now()
    const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, at) =>
      ids.slice(at * BATCH, (at + 1) * BATCH),
    )
    const reader = async () => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        this.#setting.signal.throwIfAborted()
        const session = this.#driver.session({ defaultAccessMode: 'READ', fetchSize: -1 })
        await session.run(text, {
          ...recordParameters(batch, 'rules'),
          viewer: viewerParameter(product),
        })
        await session.close()
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, reader))
    return (performance.now() - began) / ids.length
  }
}

function medianOf({ ours }: Comparison): number {
  return quantile(ours.times, MEDIAN)
}

function rate(millisecondsAChild: number): string {
  return `${Math.round(1000 / millisecondsAChild)} children a second`
}
