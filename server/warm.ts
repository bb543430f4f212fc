import type { Viewer } from './access/viewer.ts'
import type { App } from './app.ts'
import type { Database } from './database/database.ts'
import { planRecords } from './eco-map/eco-map.ts'

/**
 * Asks what a first visitor will ask, so that the database has its queries planned and its pages read, and the API its
 * documents compiled, before it calls itself ready.
 */
export async function warm(app: Pick<App, 'fetch'>, database: Database, viewer: Viewer): Promise<void> {
  await planRecords(database, viewer)
  for (let time = 0; time < TIMES; time++) {
    for (const query of [PAGE_OF_CHILDREN, SEARCH]) {
      const answer = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { errors } = (await answer.json()) as { errors?: { message: string }[] }
      if (errors?.[0]) throw new Error(errors[0].message)
    }
  }
}

const TIMES = 3
const PAGE_OF_CHILDREN = `{
  children(first: 3) {
    totalCount
    nodes {
      id
      name
      record { file }
      network { family { id } involvements { id } professionals { id } needs { id } meetings { id } }
      findings { key title explanation suggestion evidence { text } }
    }
  }
}`
const SEARCH = '{ children(first: 3, search: "a b") { totalCount nodes { id } } }'
