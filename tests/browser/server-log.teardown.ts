import { readFileSync } from 'node:fs'
import { sightingIn } from '../support/sightings.ts'
import { expect, SERVER_LOG, test } from './test.ts'

test('all that the server has said and answered from its start to here tells nothing of the canary', () => {
  const said = readFileSync(SERVER_LOG, 'utf8')
  expect(said).toContain('Neo4j')
  expect(sightingIn(said)).toBeUndefined()
})
