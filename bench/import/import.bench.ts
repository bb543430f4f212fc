import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { product } from '../../server/access/viewer.ts'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { migrate } from '../../server/database/migrations/migrate.ts'
import { importNetworkFile } from '../../server/exchange/import-network.ts'
import { noProgress } from '../../server/process/progress.ts'
import { AVERAGE_NETWORK, generateNetworkText } from '../generated-network/generate-network.ts'
import { generatedParts } from '../generated-network/generated-parts.ts'
import { interleave, type Rounds } from '../harness/interleave.ts'
import type { BenchSetting, Measurement } from '../harness/measurement.ts'
import type { Comparison } from '../harness/row.ts'
import { MEDIAN, quantile } from '../harness/statistics.ts'
import { BENCH_FOLDER } from '../site/folders.ts'
import { openNeo4j } from '../site/neo4j.ts'
import { removeDataFolder } from '../site/remove-data-folder.ts'
import { clearGraph, countGraph, prepareRows, writeInLoop } from './unwind-loop.ts'

const DATA = join(BENCH_FOLDER, 'import')
const AIM = 0.8

/** One import takes seconds, so its rows have fewer rounds. */
const SIZES: { children: number; rounds: Rounds }[] = [
  { children: 500, rounds: { warmUps: 5, samples: 30 } },
  { children: 2000, rounds: { warmUps: 1, samples: 7 } },
]

/**
 * The import against a loop of UNWIND: the same nodes and relationships, into an empty graph with the product's
 * constraints. The loop has its rows in memory and checks nothing; the import reads the file and checks all of it.
 */
export const importRows: Measurement = {
  name: 'import',
  async *measure(setting) {
    await using stack = new AsyncDisposableStack()
    await removeDataFolder(DATA)
    stack.defer(() => removeDataFolder(DATA))
    const address = await openNeo4j(DATA, setting.say)
    stack.defer(() => address.close())
    const database = openDatabase(address)
    stack.defer(() => database.close())
    await migrate(database, product)
    const auth = neo4j.auth.basic(address.username, address.password)
    const driver = neo4j.driver(address.uri, auth, { disableLosslessIntegers: true })
    stack.defer(() => driver.close())
    for (const size of SIZES) yield await measureSize(size, database, driver, setting)
  },
}

async function measureSize(
  { children, rounds }: (typeof SIZES)[number],
  database: Database,
  driver: Driver,
  setting: BenchSetting,
): Promise<Comparison> {
  const network = { ...AVERAGE_NETWORK, children }
  const file = join(DATA, 'generated.json')
  writeFileSync(file, [...generateNetworkText(network)].join(''))
  const rows = prepareRows(generatedParts(network))
  const timed = (write: () => Promise<unknown>) => async () => {
    setting.signal.throwIfAborted()
    const began = performance.now()
    await write()
    const took = performance.now() - began
    const written = await countGraph(driver)
    if (written !== rows.count) throw new Error(`${written} rows written, and not ${rows.count}`)
    await clearGraph(driver)
    return took
  }
  const times = await interleave(
    [
      {
        name: 'import',
        run: timed(() => importNetworkFile(database, product, file, { progress: noProgress })),
      },
      { name: 'UNWIND loop', run: timed(() => writeInLoop(driver, rows)) },
    ],
    setting.rounds(rounds),
    () => undefined,
  )
  rmSync(file)
  const measured = (name: string) => ({ name, times: times.get(name) ?? [] })
  const rate = (name: string) => Math.round((rows.count / quantile(measured(name).times, MEDIAN)) * 1000)
  return {
    what: `import, ${children} children`,
    ours: measured('import'),
    floor: measured('UNWIND loop'),
    ratio: 'speed',
    of: 'median',
    aim: AIM,
    notes: [
      `${rows.count} nodes and relationships; rows a second: import ${rate('import')}, loop ${rate('UNWIND loop')}`,
    ],
  }
}
