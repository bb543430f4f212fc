import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ListName } from '../../domain/network/network-file.ts'
import { LIST_NAMES } from '../../domain/network/shape.ts'
import { recordId } from '../../domain/recording/record-ids.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { openApi } from '../support/api.ts'
import { fillGraph, importInto, openGraph } from '../support/graph.ts'
import { admitPeople, askerOf } from '../support/people.ts'
import { recorderOf } from '../support/recording.ts'
import { toldFile } from '../support/told-file.ts'

/** The directory, and what is around more than one child or is the child, is not voided. */
const VOIDED = LIST_NAMES.filter(
  (list) => !/^(agencies|teams|roles|professionals|panels|families|households|children)$/.test(list),
)
/** A panel's members are not told on a child's page. */
const WRITTEN = LIST_NAMES.filter((list) => list !== 'panels')
/** A field of each list that any of its records may have changed, and what it becomes. */
const CHANGED: Record<ListName, object> = {
  agencies: { remit: 'Every family nearby' },
  teams: { area: 'North' },
  roles: { remit: 'Whoever is referred' },
  professionals: { background: 'Nursing' },
  families: { name: 'Another' },
  households: { name: 'Another' },
  children: { iwi: 'Ngāti Porou' },
  familyMembers: { name: 'Another' },
  needs: { description: 'Another' },
  involvements: { purpose: 'Another' },
  visits: { childVoice: 'Another' },
  contacts: { summary: 'Another' },
  meetings: { childVoice: 'Another', childVoiceBy: 'direct' },
  assessments: { kind: 'Another' },
  plans: { kind: 'Another' },
  ties: { ratings: [{ on: '2026-01-01', by: 'worker', quality: 'strained' }] },
  disagreements: { about: 'Another' },
  panels: { name: 'Another' },
  referrals: { reason: 'Another' },
  consents: { scope: 'Another' },
  sharingDecisions: { information: 'Another' },
}

let database: Database
let app: App
let asks: ReturnType<typeof askerOf>
let child: string
beforeAll(async () => {
  database = await openGraph()
  await admitPeople(database)
  await fillGraph(database)
  const file = toldFile()
  child = file.children[0]?.id as string
  await importInto(database, file, undefined, 'worker')
  app = openApi(database, '2026-06-30')
  asks = askerOf(app)
})
afterAll(() => database.close())

const FILE = 'query ($id: ID!) { child(id: $id) { record { file versions { id version } } } }'

async function onFile() {
  const { record } = await asks('worker', FILE, { id: child })
  const versions = new Map<string, number>(
    record.versions.map(({ id, version }: { id: string; version: number }) => [id, version]),
  )
  return { file: record.file, versionOf: (id: string) => versions.get(id) ?? 0 }
}

describe('a record', () => {
  test.each(WRITTEN)('of %s is what was entered of it, and undone what it was', async (list) => {
    const before = await onFile()
    const records = before.file[list]
    expect(records.length).toBeGreaterThan(0)
    const worker = recorderOf(asks, 'worker', child)
    const id = recordId(list, records[0])
    const version = before.versionOf(id)
    const changed = { ...records[0], ...CHANGED[list] }
    const answer = await worker.record({ [list]: [changed] }, { [id]: version })
    expect(answer).toMatchObject({ __typename: 'Changed', records: [{ id, version: version + 1 }] })
    expect((await onFile()).file).toEqual({
      ...before.file,
      [list]: [changed, ...records.slice(1)],
    })
    expect(await worker.undo(answer.key)).toMatchObject({ __typename: 'Changed' })
    expect((await onFile()).file).toEqual(before.file)
  })

  test.each(VOIDED)('of %s is gone when it is voided, and undone on file again', async (list) => {
    const before = await onFile()
    const worker = recorderOf(asks, 'worker', child)
    const id = recordId(list, before.file[list][0])
    const version = before.versionOf(id)
    const voided = await worker.voidRecord(id, version)
    expect(voided).toMatchObject({ __typename: 'Changed' })
    const left = (await onFile()).file[list] ?? []
    expect(left).toHaveLength(before.file[list].length - 1)
    expect(await worker.undo(voided.key)).toMatchObject({ __typename: 'Changed' })
    expect((await onFile()).file).toEqual(before.file)
  })
})
