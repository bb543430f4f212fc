import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { product } from '../../server/access/viewer.ts'
import type { Database } from '../../server/database/database.ts'
import { exportNetwork } from '../../server/exchange/export-network.ts'
import { importNetworkFile } from '../../server/exchange/import-network.ts'
import { finishLargeImport } from '../../server/exchange/large-import.ts'
import { noProgress } from '../../server/process/progress.ts'
import { fillGraph, openGraphAlone } from '../support/graph.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { toldFile } from '../support/told-file.ts'

let database: Database
beforeAll(async () => {
  database = await openGraphAlone()
})
afterAll(() => database.close())
beforeEach(() => fillGraph(database))

/** The same door, which fails at its so-many-th call that writes, once the database has done what it asks. */
function failingAt(call: number): Database {
  let calls = 0
  return {
    ...database,
    async write(...args) {
      const rows = await database.write(...args)
      if (++calls === call) throw new Error('cut off')
      return rows
    },
  }
}

async function load(door: Database, file: object): Promise<void> {
  const path = join(temporaryFolder(), 'network.json')
  writeFileSync(path, JSON.stringify(file))
  await importNetworkFile(door, product, path, { progress: noProgress }, 0)
}

async function exported(): Promise<string> {
  let text = ''
  const write = async (piece: string) => {
    text += piece
  }
  await exportNetwork(database, product, { asOf: '2026-06-30', write, progress: noProgress })
  return text
}

async function ids(pattern: string): Promise<string[]> {
  const query = { name: 'tests/ids', text: `MATCH ${pattern} RETURN n.id AS id ORDER BY id` }
  const rows = await database.read(product, query, {}, z.object({ id: z.string() }))
  return rows.map(({ id }) => id)
}

const onFile = {
  format: 'ecomap-network',
  version: 1,
  families: [{ id: 'family', name: 'Haddad' }],
  children: [{ id: 'layla', family: 'family', name: 'Layla', dateOfBirth: '2016-03-01' }],
}

describe('an import in many transactions that is cut off', () => {
  it('after any of its writes is seen whole or not at all', async () => {
    await fillGraph(database, onFile)
    const before = await exported()
    await load(database, toldFile())
    const after = await exported()
    let outcomes = ''
    for (let call = 1; ; call++) {
      await fillGraph(database, onFile)
      const cutOff = await load(failingAt(call), toldFile()).then(
        () => false,
        () => true,
      )
      if (!cutOff) break
      const decided = (await ids('(n:Import)')).length > 0
      // Whom nobody has seen is not seen yet, and who is being written is known as that.
      expect(await ids('(n:Child)')).toEqual(['layla'])
      expect(await ids('(n:Child&Importing)')).toEqual(decided ? ['layla'] : [])
      await finishLargeImport(database, product, { progress: noProgress })
      expect(await exported()).toBe(decided ? after : before)
      expect(await ids('(n:Import|ImportPart|Importing)')).toEqual([])
      outcomes += decided ? 'after ' : 'before '
    }
    expect(outcomes).toMatch(/^(before )+(after )+$/)
    await finishLargeImport(database, product, { progress: noProgress })
    expect(await ids('(n:ImportPart)')).toEqual([])
  }, 300_000)

  it('can be cut off again while it is finished', async () => {
    await load(database, toldFile())
    const after = await exported()
    await fillGraph(database, onFile)
    const decided = failingAt(5)
    await expect(load(decided, toldFile())).rejects.toThrow('cut off')
    expect(await ids('(n:Import)')).toEqual(['current'])
    const again = finishLargeImport(failingAt(2), product, { progress: noProgress })
    await expect(again).rejects.toThrow('cut off')
    await finishLargeImport(database, product, { progress: noProgress })
    expect(await exported()).toBe(after)
  })
})

describe('two imports at once', () => {
  it('take turns', async () => {
    const second = { ...onFile, children: [{ ...onFile.children[0], name: 'Another name' }] }
    const paths = [onFile, second].map((file, index) => {
      const path = join(temporaryFolder(), `${index}.json`)
      writeFileSync(path, JSON.stringify(file))
      return path
    })
    await Promise.all(
      paths.map((path) => importNetworkFile(database, product, path, { progress: noProgress })),
    )
    expect(await ids('(n:Child)')).toEqual(['layla'])
  })
})
