import { afterAll, beforeAll, expect, test } from 'vitest'
import { product } from '../../server/access/viewer.ts'
import type { App } from '../../server/app.ts'
import type { Database } from '../../server/database/database.ts'
import { patient } from '../../server/database/patient.ts'
import { recordLoader } from '../../server/eco-map/eco-map.ts'
import { tellGrant } from '../support/access.ts'
import { ask, openApi, watchedLog } from '../support/api.ts'
import { CANARY, canaryFile } from '../support/canary.ts'
import { fillGraph, openGraph, TESTER } from '../support/graph.ts'
import { takeSightings } from '../support/sightings.ts'
import { storyFile } from '../support/story.ts'

const HER = canaryFile.children[0]?.id ?? ''
const WORDS = `What ${CANARY} said`
const RECORD = 'query ($id: ID!) { child(id: $id) { name record { file } } }'

let database: Database
let app: App
beforeAll(async () => {
  database = await openGraph()
  await fillGraph(database, storyFile('siblings'))
  app = openApi(database, '2026-06-30')
})
afterAll(() => database.close())

test('the canary is on file, with the workers, a home and a relative of other children, and her words', async () => {
  const record = (await recordLoader(patient(database), product).load(HER))?.record
  expect(record?.children.map(({ id }) => id)).toContain('haddad-layla')
  expect(record?.familyMembers.length).toBe(2)
  expect(record?.involvements.length).toBe(3)
  expect(record?.visits.map(({ childVoice }) => childVoice)).toEqual([WORDS, WORDS, WORDS])
  expect(record?.contacts.map(({ summary }) => summary)).toEqual([WORDS])
})

test('where a child lives with one whom the reader may not see, nothing is told of her: no home, no family', async () => {
  const { data } = await ask(app, RECORD, { id: 'haddad-layla' })
  expect(data.child.record.file.households.length).toBeGreaterThan(0)
  expect(takeSightings()).toEqual([])
})

test('she is known wherever she is told of: in an answer, in a line of the log, in base64', async () => {
  await tellGrant(database, { user: TESTER.id, basis: 'own-case', covers: HER })
  await ask(app, RECORD, { id: HER })
  expect(takeSightings()).toEqual([expect.stringMatching(/^the answer to .*quillfeather/i)])

  watchedLog('info').error(new Error(`the child ${HER}`))
  expect(takeSightings()).toEqual([expect.stringMatching(/^the log: .*quillfeather/)])

  for (const before of ['', 'a', 'ab']) {
    watchedLog('info').info(Buffer.from(`${before}${CANARY}!`).toString('base64url'))
    expect(takeSightings()).toHaveLength(1)
  }
})
