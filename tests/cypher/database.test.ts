import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { product } from '../../server/access/viewer.ts'
import { type Database, openDatabase } from '../../server/database/database.ts'
import type { DatabaseError } from '../../server/database/database-error.ts'
import { brokenNetwork } from '../support/broken-network.ts'
import { openGraphAlone } from '../support/graph.ts'

const noRow = z.never()
const numberRow = z.object({ n: z.number() })
const query = (text: string) => ({ name: 'tests/door', text })
const one = query('RETURN 1 AS n')
const create = query('CREATE (:DoorTest {id: $id})')
const count = query('MATCH (n:DoorTest) RETURN count(n) AS n')

let database: Database
beforeAll(async () => {
  database = await openGraphAlone()
  await database.write(
    product,
    query('CREATE CONSTRAINT door_test IF NOT EXISTS FOR (n:DoorTest) REQUIRE n.id IS UNIQUE'),
    {},
    noRow,
  )
})
afterAll(async () => {
  await database.write(product, query('DROP CONSTRAINT door_test'), {}, noRow)
  await database.write(product, query('MATCH (n:DoorTest) DELETE n'), {}, noRow)
  await database.close()
})

async function faultOf(call: Promise<unknown>): Promise<DatabaseError> {
  return call.then(
    () => {
      throw new Error('it did not fail')
    },
    (error: DatabaseError) => error,
  )
}

describe('the door', () => {
  it('reads what was written through it just before', async () => {
    for (let n = 1; n <= 5; n++) {
      const before = await database.read(product, count, {}, numberRow)
      await database.write(product, create, { id: `written-${n}` }, noRow)
      expect(await database.read(product, count, {}, numberRow)).toEqual([{ n: (before[0]?.n ?? 0) + 1 }])
    }
  })

  it('lets nothing be written through its reading side', async () => {
    const error = await faultOf(database.read(product, create, { id: 'never' }, noRow))
    expect(error.fault).toBe('read-only')
  })

  it('tells the database which query runs, and for whom', async () => {
    const row = z.object({ metaData: z.record(z.string(), z.unknown()) })
    const own = query(
      'SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE currentQuery CONTAINS "SHOW" RETURN metaData',
    )
    expect(await database.read(product, own, {}, row)).toContainEqual({
      metaData: { query: 'tests/door', viewer: 'product' },
    })
  })

  it('refuses rows of another shape, and says where without saying what', async () => {
    const error = await faultOf(
      database.read(
        product,
        query('RETURN {name: "Layla"} AS n'),
        {},
        z.object({ n: z.object({ name: z.number() }) }),
      ),
    )
    expect(error).toMatchObject({ fault: 'rows', query: 'tests/door', detail: 'n.name (invalid_type)' })
    expect(JSON.stringify([error.message, error])).not.toContain('Layla')
  })

  it('says that something exists already, without saying what', async () => {
    await database.write(product, create, { id: 'Layla' }, noRow)
    const error = await faultOf(database.write(product, create, { id: 'Layla' }, noRow))
    expect(error.fault).toBe('constraint')
    expect(JSON.stringify([error.message, error])).not.toContain('Layla')
  })

  it('tells what is wrong with the text of a query', async () => {
    const error = await faultOf(database.read(product, query('RETRUN 1'), {}, noRow))
    expect(error.fault).toBe('query')
    expect(error.detail).toContain('RETRUN')
  })

  it('stops a query that takes longer than it may', async () => {
    const endless = query('UNWIND range(1, 1000000000) AS i WITH i WHERE i % 2 = 5 RETURN i AS n')
    const error = await faultOf(database.read(product, endless, {}, numberRow, { deadline: 300 }))
    expect(error.fault).toBe('deadline')
  })

  it('works with an address that routes', async () => {
    const { uri, username, password } = inject('neo4j')
    const routed = openDatabase({ uri: uri.replace('bolt://', 'neo4j://'), username, password })
    onTestFinished(() => routed.close())
    expect(await routed.read(product, one, {}, numberRow)).toEqual([{ n: 1 }])
    const error = await faultOf(routed.read(product, create, { id: 'never' }, noRow))
    expect(error.fault).toBe('read-only')
  })

  it.each([
    ['a wrong password', { password: 'wrong' }, 'credentials'],
    ['nobody there', { uri: 'bolt://127.0.0.1:1' }, 'unreachable'],
  ])('says so of %s', async (_what, change, fault) => {
    const other = openDatabase({ ...inject('neo4j'), ...change })
    onTestFinished(() => other.close())
    expect((await faultOf(other.read(product, one, {}, numberRow))).fault).toBe(fault)
  })
})

describe('a unit', () => {
  it('is written whole when its work ends', async () => {
    const [before] = await database.read(product, count, {}, numberRow)
    await database.unit(product, 'tests/unit', async (unit) => {
      await unit.run(create, { id: 'unit-1' }, noRow)
      await unit.run(create, { id: 'unit-2' }, noRow)
    })
    expect(await database.read(product, count, {}, numberRow)).toEqual([{ n: (before?.n ?? 0) + 2 }])
  })

  it('is not written at all when its work fails, and hands the failure on', async () => {
    const before = await database.read(product, count, {}, numberRow)
    const failing = database.unit(product, 'tests/unit', async (unit) => {
      await unit.run(create, { id: 'unit-3' }, noRow)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await database.read(product, count, {}, numberRow)).toEqual(before)
  })

  it('is not written at all when one of its queries fails', async () => {
    const before = await database.read(product, count, {}, numberRow)
    const failing = database.unit(product, 'tests/unit', async (unit) => {
      await unit.run(create, { id: 'unit-4' }, noRow)
      await unit.run(create, { id: 'unit-4' }, noRow)
    })
    expect((await faultOf(failing)).fault).toBe('constraint')
    expect(await database.read(product, count, {}, numberRow)).toEqual(before)
  })
})

describe('a network that fails', () => {
  async function behindNetwork() {
    const { uri, username, password } = inject('neo4j')
    const network = await brokenNetwork(Number(new URL(uri).port))
    const far = openDatabase({ uri: `bolt://127.0.0.1:${network.port}`, username, password })
    onTestFinished(async () => {
      await far.close()
      await network.close()
    })
    await far.read(product, one, {}, numberRow)
    return { far, network }
  }

  it('does not hold a call that it swallows, nor the calls after it has recovered', async () => {
    const { far, network } = await behindNetwork()
    network.swallow(true)
    const swallowed = [
      far.read(product, one, {}, numberRow, { deadline: 200 }),
      far.write(product, create, { id: 'swallowed' }, noRow, { deadline: 200 }),
    ]
    for (const call of swallowed) expect((await faultOf(call)).fault).toBe('deadline')
    network.swallow(false)
    await expect
      .poll(() => far.read(product, one, {}, numberRow, { deadline: 1_000 }).catch(() => []), {
        timeout: 20_000,
      })
      .toEqual([{ n: 1 }])
  })

  it('is not noticed by a reader whose connection it has cut', async () => {
    const { far, network } = await behindNetwork()
    network.cut()
    expect(await far.read(product, one, {}, numberRow)).toEqual([{ n: 1 }])
  })

  it('undoes a unit that it cuts', async () => {
    const { far, network } = await behindNetwork()
    const cut = far.unit(product, 'tests/unit', async (unit) => {
      await unit.run(create, { id: 'cut' }, noRow)
      network.cut()
      await unit.run(one, {}, numberRow)
    })
    expect((await faultOf(cut)).fault).toBe('unreachable')
    const written = query('MATCH (n:DoorTest {id: "cut"}) RETURN count(n) AS n')
    expect(await database.read(product, written, {}, numberRow)).toEqual([{ n: 0 }])
  })
})
